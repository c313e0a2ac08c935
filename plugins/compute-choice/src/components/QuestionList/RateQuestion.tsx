import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback } from 'react';
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
import { RateUnitSelect } from './RateUnitSelect';

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
  const changeUnit = useCallback(
    (to: RateUnit) => setDraft(current => withRateUnit(current, to, formats)),
    [setDraft, formats],
  );
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
      <RateUnitSelect unit={unit} onChange={changeUnit} />
    </div>
  );
}
