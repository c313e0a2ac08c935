import { Link } from '@backstage/core-components';
import {
  Constraint,
  Limit,
} from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Words, useWords } from '../../translations';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    borderLeft: `3px solid ${theme.palette.text.secondary}`,
    paddingLeft: theme.spacing(1.5),
    marginTop: theme.spacing(1.5),
  },
}));

function limitValue({ formats, t }: Words, limit: Limit): string {
  const { value, unit } = limit;
  if (typeof value === 'boolean') {
    return value ? t('form.yes') : t('form.no');
  }
  const text = typeof value === 'number' ? formats.exact(value) : value;
  return unit ? `${text} ${unit}` : text;
}

/** The rules that exclude a platform, the limit behind each, and what lifts it. */
export function ExcludedReasons(props: { constraints: Constraint[] }) {
  const classes = useStyles();
  const words = useWords();
  const { t, message, formats } = words;
  return (
    <section>
      <Typography variant="subtitle2" component="h4">
        {t('comparison.excludedBy')}
      </Typography>
      <ul className={classes.list}>
        {props.constraints.map(({ rule, message: why, limit, lift }) => (
          <li key={rule} className={classes.item}>
            <Typography variant="body2">{message(why)}</Typography>
            <Typography variant="body2" color="textSecondary">
              {limit
                ? t('comparison.limit', {
                    title: limit.title,
                    value: limitValue(words, limit),
                  })
                : t('comparison.policyRule')}
            </Typography>
            {limit && (
              <Typography variant="caption" component="p">
                <Link to={limit.page}>{t('comparison.page')}</Link>,{' '}
                {t('comparison.checked', {
                  date: formats.date(limit.checked),
                })}
              </Typography>
            )}
            {lift && (
              <Typography variant="body2">
                <strong>{t('comparison.lift')}</strong> {message(lift)}
              </Typography>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
