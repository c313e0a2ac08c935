import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { memo } from 'react';
import { RateUnit } from '../../form/traffic';
import { useWords } from '../../translations';

const UNIT_ID = 'compute-choice-rate-unit';

const OFFERED: RateUnit[] = ['month', 'second', 'day', 'volume'];
/** Only a profile that states its hours has them, so it is not offered anew. */
const OFFERED_WITH_WEEK: RateUnit[] = [
  'month',
  'second',
  'day',
  'week',
  'volume',
];

function RateUnitSelectOf(props: {
  unit: RateUnit;
  onChange(unit: RateUnit): void;
}) {
  const { t } = useWords();
  const { unit, onChange } = props;
  const offered = unit === 'week' ? OFFERED_WITH_WEEK : OFFERED;
  return (
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
            onChange(to);
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
  );
}

/** What the traffic is counted as. Drawn anew when that changes only. */
export const RateUnitSelect = memo(RateUnitSelectOf);
