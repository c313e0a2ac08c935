import {
  ComputeOption,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  monthlyWords,
  optionById,
  optionTitle,
  PlatformView,
  rangeWords,
  sizingFacts,
  unpricedItems,
} from '../../answer';
import { useWords } from '../../translations';
import { Bullets } from '../Bullets';
import { SecondCurrency } from '../SecondCurrency';
import { ExcludedReasons } from './ExcludedReasons';
import { StatusChips } from './StatusChips';

const useStyles = makeStyles(theme => ({
  column: {
    padding: theme.spacing(2),
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
  },
  chosen: { border: `2px solid ${theme.palette.primary.main}` },
}));

function Sentences(props: { title: string; sentences: string[] }) {
  return props.sentences.length === 0 ? null : (
    <section>
      <Typography variant="subtitle2" component="h4">
        {props.title}
      </Typography>
      <Bullets sentences={props.sentences} />
    </section>
  );
}

function RankedFacts(props: {
  recommendation: Recommendation;
  option: ComputeOption;
}) {
  const words = useWords();
  const { t, formats } = words;
  const { recommendation, option } = props;
  const verdict = optionById(
    recommendation,
    recommendation.verdict.status === 'undecided'
      ? undefined
      : recommendation.verdict.optionId,
  );
  const details = [
    rangeWords(words, option),
    option.floorUsd === undefined
      ? undefined
      : t('comparison.floor', { amount: formats.money(option.floorUsd) }),
    verdict?.monthlyUsd === undefined ||
    option.monthlyUsd === undefined ||
    verdict.id === option.id
      ? undefined
      : t('comparison.difference', {
          difference: formats.moneyDifference(
            option.monthlyUsd - verdict.monthlyUsd,
          ),
        }),
    option.atLeast && option.unpriced.length > 0
      ? t('comparison.atLeast', {
          items: formats.list(unpricedItems(option)),
          region: recommendation.provenance.priceBook.region,
        })
      : undefined,
  ].filter(detail => detail !== undefined);
  return (
    <div>
      <Typography variant="h5" component="p">
        {monthlyWords(words, option)}{' '}
        <Typography variant="body2" component="span" color="textSecondary">
          {t('verdict.perMonth')}
        </Typography>
      </Typography>
      <SecondCurrency usd={option.monthlyUsd} />
      {details.map(detail => (
        <Typography key={detail} variant="body2" color="textSecondary">
          {detail}
        </Typography>
      ))}
    </div>
  );
}

/** One platform: its best option, or why it has none. */
export function PlatformColumn(props: {
  recommendation: Recommendation;
  view: PlatformView;
}) {
  const classes = useStyles();
  const words = useWords();
  const { t, platform, message } = words;
  const { recommendation, view } = props;
  const { best } = view;
  const { verdict } = recommendation;
  const chosen =
    verdict.status !== 'undecided' && best && best.id === verdict.optionId;
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={platform(view.platform)}
      className={`${classes.column} ${chosen ? classes.chosen : ''}`}
    >
      <div>
        <Typography variant="h6" component="h3">
          {platform(view.platform)}
        </Typography>
        {best && <StatusChips recommendation={recommendation} option={best} />}
      </div>
      {!best && <Typography variant="body2">{t('comparison.none')}</Typography>}
      {best && view.state === 'ranked' && (
        <RankedFacts recommendation={recommendation} option={best} />
      )}
      {best && view.state === 'unpriced' && (
        <div>
          <Typography variant="body2">
            {t('comparison.unpriced', {
              item: words.formats.list(unpricedItems(best)),
              region: recommendation.provenance.priceBook.region,
            })}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('comparison.unpricedEffect')}
          </Typography>
        </div>
      )}
      {view.state === 'excluded' && (
        <ExcludedReasons constraints={view.constraints} />
      )}
      {best && view.state !== 'excluded' && (
        <Typography variant="body1">{optionTitle(words, best)}</Typography>
      )}
      {best?.sizing && view.state !== 'excluded' && (
        <Sentences
          title={t('comparison.sizing')}
          sentences={sizingFacts(words, best.sizing)}
        />
      )}
      {best && view.state !== 'excluded' && (
        <Sentences
          title={t('comparison.warnings')}
          sentences={best.warnings.map(message)}
        />
      )}
    </Paper>
  );
}
