import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';
import { platformLook } from './platformLook';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 1),
    padding: 0,
  },
  item: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
}));

/** Which line belongs to which platform. */
export function Legend(props: { platforms: Platform[] }) {
  const classes = useStyles();
  const theme = useTheme();
  const { platform: name } = useWords();
  return (
    <ul className={classes.list}>
      {props.platforms.map(platform => {
        const { color, dash } = platformLook(theme, platform);
        return (
          <li key={platform} className={classes.item}>
            <svg width={32} height={8} aria-hidden>
              <line
                x2={32}
                y1={4}
                y2={4}
                stroke={color}
                strokeWidth={3}
                strokeDasharray={dash}
              />
            </svg>
            <Typography variant="body2" component="span">
              {name(platform)}
            </Typography>
          </li>
        );
      })}
    </ul>
  );
}
