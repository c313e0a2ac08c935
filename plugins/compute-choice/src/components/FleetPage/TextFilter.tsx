import TextField from '@material-ui/core/TextField';
import { useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { useWords } from '../../translations';

const PAUSE_MS = 300;

/** Words to look for; asks once the typing pauses. */
export function TextFilter(props: {
  id: string;
  value: string;
  onChange(value: string): void;
}) {
  const { id, value, onChange } = props;
  const { t } = useWords();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useDebounce(
    () => {
      if (typed !== value) {
        onChange(typed);
      }
    },
    PAUSE_MS,
    [typed],
  );
  return (
    <TextField
      id={id}
      type="search"
      variant="outlined"
      size="small"
      fullWidth
      label={t('fleet.filter.text')}
      placeholder={t('fleet.filter.textHelp')}
      InputLabelProps={{ shrink: true }}
      inputProps={{ maxLength: 200 }}
      value={typed}
      onChange={event => setTyped(event.target.value)}
    />
  );
}
