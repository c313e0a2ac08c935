import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { FleetQuery } from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import GetAppIcon from '@material-ui/icons/GetApp';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { computeChoiceApiRef } from '../../api';
import { saveFile } from '../../download/saveFile';
import { useWords } from '../../translations';

/** Saves all that the filter lets through, not only this page, as CSV. */
export function DownloadButton(props: { query: FleetQuery }) {
  const { t } = useWords();
  const api = useApi(computeChoiceApiRef);
  const toastApi = useApi(toastApiRef);
  const { limit, cursor, ...wanted } = props.query;
  const [{ loading }, download] = useAsyncFn(async () => {
    try {
      const stream = await api.exportFleet(wanted);
      const day = new Date().toISOString().slice(0, 10);
      saveFile(
        `${t('fleet.services.fileName')}-${day}.csv`,
        await new Response(stream).blob(),
      );
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      toastApi.post({
        title: t('fleet.services.downloadFailed', { message }),
        status: 'danger',
      });
    }
  }, [api, toastApi, t, wanted]);
  return (
    <Button
      variant="outlined"
      color="primary"
      startIcon={<GetAppIcon />}
      disabled={loading}
      onClick={download}
    >
      {loading ? t('fleet.services.downloading') : t('fleet.services.download')}
    </Button>
  );
}
