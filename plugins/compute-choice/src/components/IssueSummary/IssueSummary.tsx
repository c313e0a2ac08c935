import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef } from 'react';
import { useWords } from '../../translations';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyle: 'none' },
  item: { textAlign: 'left', textTransform: 'none' },
});

/** All that is wrong, each a way to the field; it takes the focus when it appears. */
export function IssueSummary(props: {
  issues: ReadonlyMap<string, string>;
  onGo(path: string): void;
}) {
  const classes = useStyles();
  const { t, field } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert severity="error" ref={box} tabIndex={-1}>
      <AlertTitle>
        {t('form.issues.title', { count: props.issues.size })}
      </AlertTitle>
      <ul className={classes.list}>
        {[...props.issues].map(([path, message]) => (
          <li key={path}>
            <Button
              size="small"
              color="inherit"
              className={classes.item}
              onClick={() => props.onGo(path)}
            >
              {t('form.issues.item', { field: field(path), message })}
            </Button>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
