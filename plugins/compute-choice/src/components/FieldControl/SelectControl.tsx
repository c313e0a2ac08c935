import FormControl from '@material-ui/core/FormControl';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import { memo } from 'react';
import { fieldId } from '../../form/fieldId';
import { useWords } from '../../translations';
import { ControlHelp, helpId } from './ControlHelp';
import type { ControlProps } from './FieldControl';
import { useControlStyles } from './useControlStyles';

function SelectControlOf(
  props: ControlProps & {
    options: string[];
    optionLabel?: (option: string) => string;
    /** What the empty answer says; "I don't know" if left out. */
    emptyLabel?: string;
    /** What stands below, if it is not the field's usual help. */
    helpText?: string;
  },
) {
  const classes = useControlStyles();
  const words = useWords();
  const { t } = words;
  const { field, value, assumed, issue, options, onChange, onBlur } = props;
  const id = fieldId(field.path);
  const label = props.label ?? words.field(field.path);
  const labelOf =
    props.optionLabel ?? (option => words.value(field.path, option));
  const unknown = assumed
    ? t('form.unknownAssumed', { value: assumed })
    : t('form.unknown');
  return (
    <FormControl
      variant="outlined"
      fullWidth
      size="small"
      error={Boolean(issue)}
      required={props.required}
    >
      <InputLabel htmlFor={id} shrink className={classes.label}>
        {label}
      </InputLabel>
      <Select
        native
        input={<OutlinedInput notched label={label} />}
        value={typeof value === 'string' ? value : ''}
        inputProps={{ id, 'aria-describedby': helpId(id) }}
        onChange={event => onChange(field.path, String(event.target.value))}
        onBlur={() => onBlur(field.path)}
      >
        <option value="">{props.emptyLabel ?? unknown}</option>
        {options.map(option => (
          <option key={option} value={option}>
            {labelOf(option)}
          </option>
        ))}
      </Select>
      <ControlHelp
        inputId={id}
        issue={issue}
        help={props.helpText ?? words.help(field.path, field.help)}
      />
    </FormControl>
  );
}

/** One of several values, or "I don't know". */
export const SelectControl = memo(SelectControlOf);
