import { Confidence } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';

const useStyles = makeStyles(theme => ({
  track: {
    height: 8,
    borderRadius: 4,
    margin: theme.spacing(0.5, 0),
    border: `1px solid ${theme.palette.text.secondary}`,
    overflow: 'hidden',
  },
  bar: { height: '100%', backgroundColor: theme.palette.primary.main },
}));

/** How certain the verdict is, in words, as a number and as a bar. */
export function ConfidenceMeter(props: { confidence: Confidence }) {
  const classes = useStyles();
  const { t, formats } = useWords();
  const { level, share } = props.confidence;
  const percent = formats.percent(share);
  return (
    <div>
      <Typography variant="body1">
        {t(`verdict.confidence.${level}`)} ({percent})
      </Typography>
      <div className={classes.track} aria-hidden>
        <div className={classes.bar} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
