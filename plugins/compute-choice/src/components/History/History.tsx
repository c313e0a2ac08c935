import { useApi } from '@backstage/frontend-plugin-api';
import {
  Decision,
  RevisionSummary,
} from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { Fragment, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { computeChoiceApiRef } from '../../api';
import { useWords } from '../../translations';
import { Author } from '../Author';
import { DataTable } from '../DataTable';
import { decisionWords } from '../DecisionPanel';
import { Section } from '../Section';
import { RevisionChanges } from './RevisionChanges';

function RevisionRow(props: {
  entityRef: string;
  revision: RevisionSummary;
  /** The revision before it; undefined for the first. */
  before?: RevisionSummary;
}) {
  const { t, formats } = useWords();
  const { entityRef, revision, before } = props;
  const [open, setOpen] = useState(false);
  const comparable = before && !before.deleted && !revision.deleted;
  const said = revision.deleted ? t('history.deleted') : revision.comment;
  return (
    <Fragment>
      <TableRow>
        <TableCell component="th" role="rowheader" scope="row">
          {formats.number(revision.revision)}
        </TableCell>
        <TableCell>{formats.dateTime(revision.createdAt)}</TableCell>
        <TableCell>
          <Author principal={revision.createdBy} />
        </TableCell>
        <TableCell>
          {said ?? '–'}
          {revision.source && (
            <Typography variant="caption" component="p" color="textSecondary">
              {t(`history.source.${revision.source.type}`)}
            </Typography>
          )}
        </TableCell>
        <TableCell align="right">
          {comparable && (
            <Button
              size="small"
              color="primary"
              aria-expanded={open}
              aria-label={t('history.changesOf', {
                revision: String(revision.revision),
              })}
              onClick={() => setOpen(!open)}
            >
              {t('history.changes')}
            </Button>
          )}
        </TableCell>
      </TableRow>
      {open && before && (
        <TableRow>
          <TableCell colSpan={5}>
            <RevisionChanges
              entityRef={entityRef}
              from={before.revision}
              to={revision.revision}
            />
          </TableCell>
        </TableRow>
      )}
    </Fragment>
  );
}

function Decisions(props: { decisions: Decision[] }) {
  const words = useWords();
  const { t, formats } = words;
  return (
    <Section title={t('history.decisions')}>
      {props.decisions.length === 0 ? (
        <Typography variant="body2">{t('decision.none')}</Typography>
      ) : (
        <DataTable label={t('history.decisions')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('history.date')}</TableCell>
              <TableCell>{t('history.author')}</TableCell>
              <TableCell>{t('history.revision')}</TableCell>
              <TableCell>{t('history.decided')}</TableCell>
              <TableCell>{t('decision.reason')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {props.decisions.map(decision => (
              <TableRow key={decision.number}>
                <TableCell component="th" role="rowheader" scope="row">
                  {formats.dateTime(decision.decidedAt)}
                </TableCell>
                <TableCell>
                  <Author principal={decision.decidedBy} />
                </TableCell>
                <TableCell>{formats.number(decision.revision)}</TableCell>
                <TableCell>{decisionWords(words, decision)}</TableCell>
                <TableCell>{decision.reason ?? '–'}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </DataTable>
      )}
    </Section>
  );
}

/** Every revision with what it changed, and every decision. */
export function History(props: { entityRef: string }) {
  const { t } = useWords();
  const api = useApi(computeChoiceApiRef);
  const { entityRef } = props;
  const { value, error, retry } = useAsyncRetry(async () => {
    const [{ revisions }, { decisions }] = await Promise.all([
      api.listRevisions(entityRef),
      api.listDecisions(entityRef),
    ]);
    return { revisions, decisions };
  }, [api, entityRef]);
  if (error) {
    return (
      <Section title={t('history.title')}>
        <Typography role="alert" variant="body2">
          {t('history.failed', { message: error.message })}
        </Typography>
        <Button color="primary" onClick={retry}>
          {t('state.retry')}
        </Button>
      </Section>
    );
  }
  if (!value) {
    return <Skeleton variant="rect" height={240} />;
  }
  return (
    <>
      <Section
        title={t('history.title')}
        description={t('history.description')}
      >
        <DataTable label={t('history.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('history.revision')}</TableCell>
              <TableCell>{t('history.date')}</TableCell>
              <TableCell>{t('history.author')}</TableCell>
              <TableCell>{t('history.comment')}</TableCell>
              <TableCell align="right">{t('history.changes')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {value.revisions.map((revision, index) => (
              <RevisionRow
                key={revision.revision}
                entityRef={entityRef}
                revision={revision}
                before={value.revisions.at(index + 1)}
              />
            ))}
          </TableBody>
        </DataTable>
      </Section>
      <Decisions decisions={value.decisions} />
    </>
  );
}
