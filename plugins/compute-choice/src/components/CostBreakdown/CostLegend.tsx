import { CostCategory } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';
import { categoryLook } from './categoryLook';

const useStyles = makeStyles(theme => ({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 2),
    padding: 0,
  },
  item: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
  swatch: { width: 16, height: 16, borderRadius: 2 },
}));

/** What the colours and patterns of the bars stand for. */
export function CostLegend(props: { categories: CostCategory[] }) {
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useWords();
  return (
    <ul className={classes.legend}>
      {props.categories.map(category => (
        <li key={category} className={classes.item}>
          <span
            aria-hidden
            className={classes.swatch}
            style={categoryLook(theme, category)}
          />
          <Typography variant="body2" component="span">
            {t(`cost.category.${category}`)}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
