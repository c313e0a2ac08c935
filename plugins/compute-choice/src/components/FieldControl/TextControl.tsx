import FormControl from '@material-ui/core/FormControl';
import InputAdornment from '@material-ui/core/InputAdornment';
import InputLabel from '@material-ui/core/InputLabel';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { fieldId } from '../../form/fieldId';
import { unitOf } from '../../form/unitOf';
import { useWords } from '../../translations';
import { ControlHelp, helpId } from './ControlHelp';
import type { ControlProps } from './FieldControl';
import { useControlStyles } from './useControlStyles';

/** A number with its unit, or a text. */
export function TextControl(props: ControlProps) {
  const classes = useControlStyles();
  const { t, field: labelOf, help } = useWords();
  const { field, value, assumed, issue, onChange, onBlur } = props;
  const id = fieldId(field.path);
  const label = props.label ?? labelOf(field.path);
  const unit = unitOf(field.path);
  const numeric = field.type === 'number' || field.type === 'integer';
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
      <OutlinedInput
        id={id}
        notched
        label={label}
        value={typeof value === 'string' ? value : ''}
        placeholder={assumed && t('form.assumed', { value: assumed })}
        inputProps={{
          inputMode: numeric ? 'decimal' : 'text',
          autoComplete: 'off',
          className: classes.input,
          'aria-describedby': helpId(id),
        }}
        endAdornment={
          unit && <InputAdornment position="end">{unit}</InputAdornment>
        }
        onChange={event => onChange(field.path, event.target.value)}
        onBlur={() => onBlur(field.path)}
      />
      <ControlHelp
        inputId={id}
        issue={issue}
        help={help(field.path, field.help)}
      />
    </FormControl>
  );
}
