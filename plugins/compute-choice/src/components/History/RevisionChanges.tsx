import { useApi } from '@backstage/frontend-plugin-api';
import {
  Evaluation,
  RevisionDiff,
} from '@compute-choice/plugin-compute-choice-common';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import useAsync from 'react-use/esm/useAsync';
import { valueWords } from '../../answer';
import { computeChoiceApiRef } from '../../api';
import { Words, useWords } from '../../translations';
import { DataTable } from '../DataTable';

function statedWords(words: Words, path: string, value: unknown): string {
  const { t, formats } = words;
  switch (typeof value) {
    case 'undefined':
      return t('form.unknown');
    case 'number':
    case 'string':
    case 'boolean':
      return valueWords(words, path, value);
    default:
      return Array.isArray(value) && value.every(one => typeof one === 'string')
        ? formats.list(value.map(one => words.value(path, one)))
        : t('history.structured');
  }
}

function verdictWords(words: Words, evaluation: Evaluation): string {
  const { t, formats, platform } = words;
  if ('issues' in evaluation) {
    return evaluation.issues[0].message;
  }
  const { verdict, option } = evaluation.summary;
  if (!verdict.platform) {
    return t('verdict.undecided');
  }
  return option?.monthlyUsd === undefined
    ? platform(verdict.platform)
    : t('verdict.current.cost', {
        platform: platform(verdict.platform),
        amount: formats.money(option.monthlyUsd),
      });
}

function Diff(props: { diff: RevisionDiff }) {
  const words = useWords();
  const { t, formats, field } = words;
  const { diff } = props;
  return (
    <>
      <Typography variant="body2">
        {diff.verdictChanged
          ? t('history.verdictChanged', {
              from: verdictWords(words, diff.from.evaluation),
              to: verdictWords(words, diff.to.evaluation),
            })
          : t('history.verdictSame', {
              verdict: verdictWords(words, diff.to.evaluation),
            })}{' '}
        {diff.monthlyUsdDifference !== undefined &&
          t('history.costDifference', {
            difference: formats.moneyDifference(diff.monthlyUsdDifference),
          })}
      </Typography>
      {diff.fields.length === 0 ? (
        <Typography variant="body2">{t('form.conflict.same')}</Typography>
      ) : (
        <DataTable label={t('history.fields')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('form.conflict.field')}</TableCell>
              <TableCell>{t('history.before')}</TableCell>
              <TableCell>{t('history.after')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {diff.fields.map(change => (
              <TableRow key={change.field}>
                <TableCell component="th" role="rowheader" scope="row">
                  {field(change.field)}
                </TableCell>
                <TableCell>
                  {statedWords(words, change.field, change.from)}
                </TableCell>
                <TableCell>
                  {statedWords(words, change.field, change.to)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </DataTable>
      )}
    </>
  );
}

/** What a revision changed: fields, verdict and cost, at the prices of today. */
export function RevisionChanges(props: {
  entityRef: string;
  from: number;
  to: number;
}) {
  const { t } = useWords();
  const api = useApi(computeChoiceApiRef);
  const { entityRef, from, to } = props;
  const { value, error } = useAsync(
    () => api.diffRevisions(entityRef, { from, to }),
    [api, entityRef, from, to],
  );
  if (error) {
    return (
      <Typography role="alert" variant="body2">
        {t('history.failed', { message: error.message })}
      </Typography>
    );
  }
  return value ? <Diff diff={value} /> : <Skeleton height={64} />;
}
