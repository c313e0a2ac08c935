import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { useId } from 'react';
import { useWords } from '../../translations';

/** A choice that can be left as the profile has it. */
export function ChoiceSelect<T extends string>(props: {
  label: string;
  choices: readonly T[];
  value: T | undefined;
  words(choice: T): string;
  onChange(choice: T | undefined): void;
}) {
  const id = useId();
  const { t } = useWords();
  const { label, choices, value, words, onChange } = props;
  return (
    <FormControl variant="outlined" size="small" fullWidth>
      <InputLabel htmlFor={id} shrink>
        {label}
      </InputLabel>
      <Select
        native
        input={<OutlinedInput notched label={label} />}
        inputProps={{ id }}
        value={value ?? ''}
        onChange={event =>
          onChange(choices.find(choice => choice === event.target.value))
        }
      >
        <option value="">{t('whatIf.asStated')}</option>
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </Select>
    </FormControl>
  );
}
