import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormLabel from '@material-ui/core/FormLabel';
import { fieldId } from '../../form/fieldId';
import { useWords } from '../../translations';
import { ControlHelp, helpId } from './ControlHelp';
import type { ControlProps } from './FieldControl';

/** Any of several values; none means "I don't know". */
export function ChoicesControl(props: ControlProps) {
  const words = useWords();
  const { field, value, issue, assumed, onChange, onBlur } = props;
  const id = fieldId(field.path);
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (option: string) =>
    onChange(
      field.path,
      field.options.filter(candidate =>
        candidate === option
          ? !chosen.includes(option)
          : chosen.includes(candidate),
      ),
    );
  const help = [
    words.help(field.path, field.help),
    assumed && words.t('form.assumed', { value: assumed }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <FormControl
      component="fieldset"
      fullWidth
      aria-describedby={helpId(id)}
      onBlur={() => onBlur(field.path)}
    >
      <FormLabel component="legend" focused={false}>
        {props.label ?? words.field(field.path)}
      </FormLabel>
      <FormGroup row>
        {field.options.map((option, index) => (
          <FormControlLabel
            key={option}
            label={words.value(field.path, option)}
            control={
              <Checkbox
                color="primary"
                size="small"
                id={index === 0 ? id : undefined}
                checked={chosen.includes(option)}
                onChange={() => toggle(option)}
              />
            }
          />
        ))}
      </FormGroup>
      <ControlHelp inputId={id} issue={issue} help={help} />
    </FormControl>
  );
}
