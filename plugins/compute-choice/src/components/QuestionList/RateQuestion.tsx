import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { FormModel } from '../../form/FormModel';
import { profileField } from '../../form/profileFields';
import {
  RATE_FIELD,
  RateUnit,
  rateUnitOf,
  withRateUnit,
} from '../../form/traffic';
import { useWords } from '../../translations';
import { FieldControl } from '../FieldControl';

const UNIT_ID = 'compute-choice-rate-unit';
const TRAFFIC_ISSUE = 'traffic';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: theme.spacing(2),
    alignItems: 'start',
  },
}));

/** How much traffic, in the unit that people know it in. */
export function RateQuestion(props: { form: FormModel }) {
  const classes = useStyles();
  const { t, formats } = useWords();
  const { draft, issues, assumed, setDraft, setValue, leave } = props.form;
  const unit = rateUnitOf(draft);
  const path = RATE_FIELD[unit];
  const field = profileField(path);
  const offered: RateUnit[] =
    unit === 'week'
      ? ['month', 'second', 'day', 'week', 'volume']
      : ['month', 'second', 'day', 'volume'];
  return (
    <div className={classes.row}>
      {unit === 'week' || !field ? (
        <Typography variant="body2">{t('form.rate.weekKept')}</Typography>
      ) : (
        <FieldControl
          field={{ ...field, help: undefined }}
          label={t('form.rate.label')}
          required
          value={draft.values[path]}
          assumed={assumed.get(path)}
          issue={issues.get(path) ?? issues.get(TRAFFIC_ISSUE)}
          onChange={setValue}
          onBlur={leave}
        />
      )}
      <FormControl variant="outlined" fullWidth size="small">
        <InputLabel htmlFor={UNIT_ID} shrink>
          {t('form.rate.unit')}
        </InputLabel>
        <Select
          native
          input={<OutlinedInput notched label={t('form.rate.unit')} />}
          value={unit}
          inputProps={{ id: UNIT_ID }}
          onChange={event => {
            const to = offered.find(one => one === event.target.value);
            if (to) {
              setDraft(current => withRateUnit(current, to, formats));
            }
          }}
        >
          {offered.map(one => (
            <option key={one} value={one}>
              {t(`form.rate.${one}`)}
            </option>
          ))}
        </Select>
      </FormControl>
    </div>
  );
}
