import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useState } from 'react';

const useStyles = makeStyles({
  button: { textTransform: 'none', textAlign: 'left' },
});

/** A button that shows and hides what is below it. */
export function Disclosure(props: {
  label: string;
  /** Said to screen readers, where several buttons have the same label. */
  context?: string;
  startsOpen?: boolean;
  children: ReactNode;
}) {
  const classes = useStyles();
  const [open, setOpen] = useState(props.startsOpen ?? false);
  return (
    <>
      <Button
        size="small"
        color="primary"
        className={classes.button}
        aria-expanded={open}
        aria-label={props.context && `${props.label}: ${props.context}`}
        startIcon={open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        onClick={() => setOpen(!open)}
      >
        {props.label}
      </Button>
      <Collapse in={open} unmountOnExit>
        {props.children}
      </Collapse>
    </>
  );
}
