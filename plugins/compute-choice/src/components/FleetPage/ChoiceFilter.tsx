import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';

/** One of several values to narrow down to, or none of them. */
export function ChoiceFilter(props: {
  id: string;
  label: string;
  /** What it says if nothing is chosen. */
  all: string;
  value: string | undefined;
  choices: { value: string; label: string }[];
  onChange(value: string | undefined): void;
}) {
  const { id, label, all, value, choices, onChange } = props;
  // An address may name something that is not among the choices.
  const unknown =
    value !== undefined && !choices.some(choice => choice.value === value)
      ? [{ value, label: value }]
      : [];
  return (
    <FormControl variant="outlined" size="small" fullWidth>
      <InputLabel htmlFor={id} shrink>
        {label}
      </InputLabel>
      <Select
        native
        input={<OutlinedInput notched label={label} />}
        value={value ?? ''}
        inputProps={{ id }}
        onChange={event => onChange(String(event.target.value) || undefined)}
      >
        <option value="">{all}</option>
        {[...unknown, ...choices].map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </FormControl>
  );
}
