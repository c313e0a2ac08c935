import { makeStyles } from '@material-ui/core/styles';
import { useAnswer } from '../../hooks/useAnswer';
import { useEntityRef } from '../../hooks/useEntityRef';
import { useMayWrite } from '../../hooks/useMayWrite';
import { usePolicy } from '../../hooks/usePolicy';
import { useProfileFile } from '../../hooks/useProfileFile';
import { EmptyProfile } from '../EmptyProfile';
import { FailedLoading } from '../FailedLoading';
import { LoadingAnswer } from '../LoadingAnswer';
import { ProfileSourceNotice } from '../ProfileSourceNotice';
import { Editing, RecommendationView } from '../RecommendationView';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3) },
}));

function editingOf(file: string | undefined, mayWrite: boolean): Editing {
  if (file) {
    return 'elsewhere';
  }
  return mayWrite ? 'here' : 'denied';
}

/** The answer of the entity, or the state that it is in. */
export function AnswerPage() {
  const classes = useStyles();
  const entityRef = useEntityRef();
  const file = useProfileFile();
  const { value, loading, error, retry } = useAnswer(entityRef);
  // What is on the page stays while it is read again, so that nothing jumps.
  const answer = value?.profile.entityRef === entityRef ? value : undefined;
  const mayWrite = useMayWrite({ entityRef, exists: Boolean(answer) });
  // Asked for at once, so that what it adds is there with the answer.
  usePolicy();
  if (mayWrite.loading || (loading && !answer)) {
    return <LoadingAnswer />;
  }
  if (error) {
    return <FailedLoading error={error} onRetry={retry} />;
  }
  return (
    <div className={classes.stack}>
      {file && (
        <ProfileSourceNotice
          entityRef={entityRef}
          path={file}
          mayRefresh={mayWrite.allowed}
          onRefreshed={retry}
        />
      )}
      {answer && (
        <RecommendationView
          key={answer.profile.revision}
          answer={answer}
          editing={editingOf(file, mayWrite.allowed)}
          onSaved={retry}
        />
      )}
      {!answer && !file && <EmptyProfile editable={mayWrite.allowed} />}
    </div>
  );
}
