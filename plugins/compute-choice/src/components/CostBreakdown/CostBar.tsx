import { makeStyles, useTheme } from '@material-ui/core/styles';
import { categoryLook, CategoryTotal } from './categoryLook';

const useStyles = makeStyles(theme => ({
  track: {
    height: 22,
    display: 'flex',
    backgroundColor: theme.palette.action.hover,
    borderRadius: 2,
    overflow: 'hidden',
  },
  segment: {
    borderRight: `1px solid ${theme.palette.background.paper}`,
    minWidth: 2,
  },
}));

/** One stacked bar; `maxUsd` is the length of the longest bar beside it. */
export function CostBar(props: {
  label: string;
  totals: CategoryTotal[];
  maxUsd: number;
}) {
  const classes = useStyles();
  const theme = useTheme();
  return (
    <div role="img" aria-label={props.label} className={classes.track}>
      {props.totals
        .filter(({ monthlyUsd }) => monthlyUsd > 0)
        .map(({ category, monthlyUsd }) => (
          <div
            key={category}
            className={classes.segment}
            style={{
              ...categoryLook(theme, category),
              width: `${(100 * monthlyUsd) / props.maxUsd}%`,
            }}
          />
        ))}
    </div>
  );
}
