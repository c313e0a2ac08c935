import Slider from '@material-ui/core/Slider';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A slider and a field of Material UI that do nothing but show their value. */
function Plain() {
  const [position, setPosition] = useState(0);
  const [text, setText] = useState('');
  return (
    <div data-testid="baseline">
      <Slider
        aria-label="Plain slider"
        min={-2}
        max={2}
        step={0.05}
        value={position}
        onChange={(_, next) => setPosition(Number(next))}
      />
      <p>{position}</p>
      <TextField
        variant="outlined"
        inputProps={{ 'aria-label': 'Plain field' }}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <p>{text}</p>
    </div>
  );
}

const container = document.createElement('div');
document.body.prepend(container);
createRoot(container).render(<Plain />);
