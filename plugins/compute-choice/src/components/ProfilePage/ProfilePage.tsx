import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { computeChoiceApiRef } from '../../api';
import { catalogAnswers } from '../../form/catalogAnswers';
import { profileField } from '../../form/profileFields';
import { KIND_FIELD } from '../../form/questions';
import { systemAnswers } from '../../form/systemAnswers';
import { useEntityRef } from '../../hooks/useEntityRef';
import { useMayWrite } from '../../hooks/useMayWrite';
import { useProfileFile } from '../../hooks/useProfileFile';
import { useWords } from '../../translations';
import { FailedLoading } from '../FailedLoading';
import { LoadingAnswer } from '../LoadingAnswer';
import { ProfileForm } from '../ProfileForm';
import { ProfileSourceNotice } from '../ProfileSourceNotice';

/** The form of an entity: `?kind=` chooses a preset, `?field=` leads to a field. */
export function ProfilePage() {
  const { t } = useWords();
  const api = useApi(computeChoiceApiRef);
  const { entity } = useEntity();
  const entityRef = useEntityRef();
  const file = useProfileFile();
  const [query] = useSearchParams();
  const { value, loading, error, retry } = useAsyncRetry(async () => {
    const saved = await api.getProfile(entityRef);
    const known = saved
      ? undefined
      : { ...(await systemAnswers(api, entity)), ...catalogAnswers(entity) };
    return { saved, known };
  }, [api, entityRef]);
  const mayWrite = useMayWrite({ entityRef, exists: Boolean(value?.saved) });
  if (error && !loading) {
    return <FailedLoading error={error} onRetry={retry} />;
  }
  if (loading || !value || mayWrite.loading) {
    return <LoadingAnswer />;
  }
  if (!mayWrite.allowed) {
    return <Typography variant="body1">{t('tab.editDenied')}</Typography>;
  }
  if (file) {
    return (
      <ProfileSourceNotice
        entityRef={entityRef}
        path={file}
        mayRefresh
        onRefreshed={retry}
      />
    );
  }
  const kind = query.get('kind') ?? undefined;
  return (
    <ProfileForm
      key={entityRef}
      entityRef={entityRef}
      saved={value.saved}
      known={value.known}
      presetKind={
        kind && profileField(KIND_FIELD)?.options.includes(kind)
          ? kind
          : undefined
      }
      field={query.get('field') ?? undefined}
    />
  );
}
