import { Link } from '@backstage/core-components';
import { Reason } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import AddIcon from '@material-ui/icons/AddCircleOutline';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import RemoveIcon from '@material-ui/icons/RemoveCircleOutline';
import { useWords } from '../../translations';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
  },
}));

const ICONS = { for: AddIcon, against: RemoveIcon, note: InfoIcon };

/** Reasons of one kind, each with its source. */
export function ReasonList(props: {
  title: string;
  kind: Reason['kind'];
  reasons: Reason[];
}) {
  const classes = useStyles();
  const { t, message, formats } = useWords();
  const Icon = ICONS[props.kind];
  if (props.reasons.length === 0) {
    return null;
  }
  return (
    <section>
      <Typography variant="subtitle2" component="h3">
        {props.title}
      </Typography>
      <ul className={classes.list}>
        {props.reasons.map(reason => (
          <li key={reason.message.text} className={classes.item}>
            <Icon fontSize="small" aria-hidden />
            <div>
              <Typography variant="body2">{message(reason.message)}</Typography>
              {reason.evidence && (
                <Link to={reason.evidence.page}>
                  <Typography variant="caption" component="span">
                    {t('verdict.evidence', {
                      name: reason.evidence.name,
                      date: formats.date(reason.evidence.date),
                    })}
                  </Typography>
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
