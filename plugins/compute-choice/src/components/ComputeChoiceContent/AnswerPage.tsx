import { useAnswer } from '../../hooks/useAnswer';
import { useEntityRef } from '../../hooks/useEntityRef';
import { useMayWrite } from '../../hooks/useMayWrite';
import { EmptyProfile } from '../EmptyProfile';
import { FailedLoading } from '../FailedLoading';
import { LoadingAnswer } from '../LoadingAnswer';
import { RecommendationView } from '../RecommendationView';

/** The answer of the entity, or the state that it is in. */
export function AnswerPage() {
  const entityRef = useEntityRef();
  const { value: answer, loading, error, retry } = useAnswer(entityRef);
  const mayWrite = useMayWrite({ entityRef, exists: Boolean(answer) });
  if (loading || mayWrite.loading) {
    return <LoadingAnswer />;
  }
  if (error) {
    return <FailedLoading error={error} onRetry={retry} />;
  }
  return answer ? (
    <RecommendationView
      answer={answer}
      editable={mayWrite.allowed}
      onSaved={retry}
    />
  ) : (
    <EmptyProfile editable={mayWrite.allowed} />
  );
}
