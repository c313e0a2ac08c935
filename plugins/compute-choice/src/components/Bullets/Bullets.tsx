import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** Sentences below each other, in line with what stands above them. */
export function Bullets(props: { sentences: string[]; ordered?: boolean }) {
  const classes = useStyles();
  const List = props.ordered ? 'ol' : 'ul';
  return (
    <List className={classes.list}>
      {props.sentences.map(sentence => (
        <li key={sentence}>
          <Typography variant="body2">{sentence}</Typography>
        </li>
      ))}
    </List>
  );
}
