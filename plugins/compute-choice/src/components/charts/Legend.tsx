import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { useWords } from '../../translations';
import { platformFill, PlatformPatterns } from './PlatformPatterns';
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

/** How lines are drawn, or bars. */
type Mark = 'line' | 'bar';

function Sample(props: { platform: Platform; mark: Mark }) {
  const theme = useTheme();
  const id = useId();
  const { platform, mark } = props;
  const { color, dash } = platformLook(theme, platform);
  return mark === 'line' ? (
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
  ) : (
    <svg width={20} height={14} aria-hidden>
      <PlatformPatterns id={id} />
      <rect width={20} height={14} fill={platformFill(id, platform)} />
    </svg>
  );
}

/** Which line or bar belongs to which platform. */
export function Legend(props: { platforms: Platform[]; mark?: Mark }) {
  const classes = useStyles();
  const { platform: name } = useWords();
  return (
    <ul className={classes.list}>
      {props.platforms.map(platform => (
        <li key={platform} className={classes.item}>
          <Sample platform={platform} mark={props.mark ?? 'line'} />
          <Typography variant="body2" component="span">
            {name(platform)}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
