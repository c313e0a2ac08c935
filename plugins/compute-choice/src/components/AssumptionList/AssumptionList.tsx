import {
  Assumption,
  ProfileRevision,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { assumedWords, rangeOfAssumption } from '../../answer';
import { profileField } from '../../form/profileFields';
import { useWords } from '../../translations';
import { DataTable } from '../DataTable';
import { QuickAnswer } from '../QuickAnswer';
import { Section } from '../Section';

const SHOWN_AT_FIRST = 8;
const COLUMNS = 5;

interface Editing {
  saved: ProfileRevision;
  /** Whether the reader may answer. */
  editable: boolean;
  onSaved(): void;
}

function AssumptionRow(props: Editing & { assumption: Assumption }) {
  const words = useWords();
  const { t, field, message } = words;
  const { assumption, saved, editable, onSaved } = props;
  const [asking, setAsking] = useState(false);
  const editedField = profileField(assumption.field);
  const name = field(assumption.field);
  return (
    <>
      <TableRow>
        <TableCell component="th" role="rowheader" scope="row">
          {name}
        </TableCell>
        <TableCell>{assumedWords(words, assumption)}</TableCell>
        <TableCell>{rangeOfAssumption(words, assumption) ?? '–'}</TableCell>
        <TableCell>{message(assumption.why)}</TableCell>
        {editable && (
          <TableCell align="right">
            {editedField && editedField.type !== 'kept' && (
              <Button
                size="small"
                color="primary"
                aria-expanded={asking}
                aria-label={t('assumptions.editField', { field: name })}
                onClick={() => setAsking(!asking)}
              >
                {t('assumptions.edit')}
              </Button>
            )}
          </TableCell>
        )}
      </TableRow>
      {asking && editedField && (
        <TableRow>
          <TableCell colSpan={COLUMNS}>
            <QuickAnswer
              saved={saved}
              field={editedField}
              assumed={assumedWords(words, assumption)}
              onSaved={onSaved}
            />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}

/** Everything that was filled in because nobody said it. */
export function AssumptionList(
  props: Editing & { recommendation: Recommendation },
) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const { assumptions } = props.recommendation;
  const shown = all ? assumptions : assumptions.slice(0, SHOWN_AT_FIRST);
  if (assumptions.length === 0) {
    return (
      <Section title={t('assumptions.title')}>
        <Typography variant="body2">{t('assumptions.none')}</Typography>
      </Section>
    );
  }
  return (
    <Section
      title={t('assumptions.title')}
      description={t('assumptions.description')}
    >
      <DataTable label={t('assumptions.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('assumptions.field')}</TableCell>
            <TableCell>{t('assumptions.value')}</TableCell>
            <TableCell>{t('assumptions.range')}</TableCell>
            <TableCell>{t('assumptions.why')}</TableCell>
            {props.editable && (
              <TableCell align="right">{t('assumptions.edit')}</TableCell>
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map(assumption => (
            <AssumptionRow
              key={assumption.field}
              assumption={assumption}
              saved={props.saved}
              editable={props.editable}
              onSaved={props.onSaved}
            />
          ))}
        </TableBody>
      </DataTable>
      {assumptions.length > SHOWN_AT_FIRST && (
        <Button
          size="small"
          color="primary"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all
            ? t('assumptions.showFewer')
            : t('assumptions.showAll', { total: String(assumptions.length) })}
        </Button>
      )}
    </Section>
  );
}
