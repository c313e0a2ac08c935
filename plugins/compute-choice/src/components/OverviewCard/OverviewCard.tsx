import { InfoCard, Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { chosenOption, chosenWords, monthlyWords } from '../../answer';
import { statusOf } from '../../hooks/statusOf';
import { Answer, useAnswer } from '../../hooks/useAnswer';
import { useEntityRef } from '../../hooks/useEntityRef';
import { detailsExternalRouteRef } from '../../routes';
import { useWords } from '../../translations';
import { ConfidenceMeter } from '../ConfidenceMeter';
import { SecondCurrency } from '../SecondCurrency';
import { headline } from '../VerdictCard';

const FORBIDDEN = 403;

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(1) },
}));

function AnswerSummary(props: { answer: Answer }) {
  const words = useWords();
  const { t } = words;
  const { recommendation } = props.answer;
  const { confidence } = recommendation;
  const option = chosenOption(recommendation);
  return (
    <>
      <Typography variant="h6" component="p">
        {headline(words, recommendation)}
      </Typography>
      <Typography variant="body2">
        {chosenWords(words, recommendation)}
      </Typography>
      {option && (
        <div>
          <Typography variant="body1">
            {monthlyWords(words, option)} {t('verdict.perMonth')}
          </Typography>
          <SecondCurrency usd={option.monthlyUsd} />
        </div>
      )}
      <ConfidenceMeter confidence={confidence} />
    </>
  );
}

function CardBody(props: { to: string | undefined }) {
  const classes = useStyles();
  const { t } = useWords();
  const { value: answer, loading, error, retry } = useAnswer(useEntityRef());
  if (loading) {
    return (
      <div
        role="status"
        aria-label={t('state.loading')}
        className={classes.stack}
      >
        <Skeleton variant="rect" height={32} />
        <Skeleton variant="rect" height={20} />
        <Skeleton variant="rect" height={24} />
      </div>
    );
  }
  if (error) {
    return statusOf(error) === FORBIDDEN ? (
      <Typography variant="body2">{t('card.denied')}</Typography>
    ) : (
      <div>
        <Typography variant="body2">{t('card.error')}</Typography>
        <Button size="small" color="primary" onClick={retry}>
          {t('card.retry')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.stack}>
      {answer ? (
        <AnswerSummary answer={answer} />
      ) : (
        <Typography variant="body2">{t('card.empty')}</Typography>
      )}
      {props.to && (
        <Typography variant="body2">
          <Link to={props.to}>
            {answer ? t('card.details') : t('card.describe')}
          </Link>
        </Typography>
      )}
    </div>
  );
}

/** The verdict at a glance, for the overview page of an entity. */
export function OverviewCard() {
  const { t } = useWords();
  const details = useRouteRef(detailsExternalRouteRef);
  return (
    <div data-testid="compute-choice-card">
      <InfoCard
        title={t('card.title')}
        titleTypographyProps={{ component: 'h2', variant: 'h5' }}
      >
        <CardBody to={details?.()} />
      </InfoCard>
    </div>
  );
}
