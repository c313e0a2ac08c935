import { parseEntityRef } from '@backstage/catalog-model';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useId, useState } from 'react';
import { computeChoiceApiRef } from '../../api';
import { costLinesCsv } from '../../export/costLinesCsv';
import { saveFile } from '../../download/saveFile';
import { pullRequestSnippet } from '../../export/pullRequestSnippet';
import { Answer } from '../../hooks/useAnswer';
import { useCopy } from '../../hooks/useCopy';
import { useWords } from '../../translations';

const TOAST_MS = 6000;

/** Takes the answer elsewhere: decision record, snippet, CSV, paper. */
export function ExportMenu(props: { answer: Answer; onPrint(): void }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const api = useApi(computeChoiceApiRef);
  const toastApi = useApi(toastApiRef);
  const copy = useCopy();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { profile, recommendation } = props.answer;
  const { name } = parseEntityRef(profile.entityRef);
  const said = { done: t('export.copied'), failed: t('export.notCopied') };

  const withRecord = async (act: (record: string) => void) => {
    try {
      const record = await api.getDecisionRecord(profile.entityRef);
      act(record ?? '');
    } catch (error) {
      toastApi.post({
        title: t('export.failed'),
        description: String(error),
        status: 'danger',
        timeout: TOAST_MS,
      });
    }
  };
  const choices: { label: string; act(): void }[] = [
    {
      label: t('export.copyRecord'),
      act: () => withRecord(record => copy(record, said)),
    },
    {
      label: t('export.downloadRecord'),
      act: () =>
        withRecord(record =>
          saveFile(
            `${name}-compute-choice.md`,
            new Blob([record], { type: 'text/markdown' }),
          ),
        ),
    },
    {
      label: t('export.copySnippet'),
      act: () =>
        copy(
          pullRequestSnippet(words, recommendation, window.location.href),
          said,
        ),
    },
    {
      label: t('export.downloadCsv'),
      act: () =>
        saveFile(
          `${name}-cost-lines.csv`,
          new Blob([costLinesCsv(recommendation)], { type: 'text/csv' }),
        ),
    },
    { label: t('export.print'), act: props.onPrint },
  ];
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<GetAppIcon />}
        aria-haspopup="menu"
        aria-controls={anchor ? id : undefined}
        aria-expanded={Boolean(anchor)}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('export.title')}
      </Button>
      <Menu
        id={id}
        anchorEl={anchor}
        open={Boolean(anchor)}
        onClose={() => setAnchor(null)}
      >
        {choices.map(({ label, act }) => (
          <MenuItem
            key={label}
            onClick={() => {
              setAnchor(null);
              act();
            }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
