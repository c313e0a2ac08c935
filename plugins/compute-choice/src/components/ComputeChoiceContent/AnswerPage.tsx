import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { useAnswer } from '../../hooks/useAnswer';
import { useEntityRef } from '../../hooks/useEntityRef';
import { useMayWrite } from '../../hooks/useMayWrite';
import { statusOf } from '../../hooks/statusOf';
import { useWords } from '../../translations';
import { EmptyProfile } from '../EmptyProfile';
import { LoadingAnswer } from '../LoadingAnswer';
import { NoPermission } from '../NoPermission';
import { RecommendationView } from '../RecommendationView';

const FORBIDDEN = 403;

/** The answer of the entity, or the state that it is in. */
export function AnswerPage() {
  const { t } = useWords();
  const entityRef = useEntityRef();
  const { value: answer, loading, error, retry } = useAnswer(entityRef);
  const mayWrite = useMayWrite({ entityRef, exists: Boolean(answer) });
  if (error && statusOf(error) === FORBIDDEN) {
    return <NoPermission />;
  }
  if (error) {
    return (
      <>
        <ResponseErrorPanel error={error} />
        <Button variant="outlined" color="primary" onClick={retry}>
          {t('state.retry')}
        </Button>
      </>
    );
  }
  if (loading || mayWrite.loading) {
    return <LoadingAnswer />;
  }
  return answer ? (
    <RecommendationView answer={answer} editable={mayWrite.allowed} />
  ) : (
    <EmptyProfile editable={mayWrite.allowed} />
  );
}
