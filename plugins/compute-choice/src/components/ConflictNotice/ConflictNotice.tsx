import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { draftOf, emptyDraft, ProfileDraft } from '../../form/ProfileDraft';
import { profileFields } from '../../form/profileFields';
import { Conflict } from '../../hooks/useSaveProfile';
import { Words, useWords } from '../../translations';
import { DataTable } from '../DataTable';
import { Disclosure } from '../Disclosure';

const useStyles = makeStyles(theme => ({
  actions: { display: 'flex', gap: theme.spacing(1), flexWrap: 'wrap' },
}));

function answerWords(words: Words, draft: ProfileDraft, path: string): string {
  const { t, value, formats } = words;
  const answer = draft.values[path] ?? '';
  if (answer.length === 0) {
    return t('form.unknown');
  }
  return typeof answer === 'string'
    ? value(path, answer)
    : formats.list(answer.map(one => value(path, one)));
}

function Differences(props: { theirs: ProfileDraft; mine: ProfileDraft }) {
  const words = useWords();
  const { t, field } = words;
  const rows = profileFields
    .map(({ path }) => ({
      path,
      theirs: answerWords(words, props.theirs, path),
      mine: answerWords(words, props.mine, path),
    }))
    .filter(({ theirs, mine }) => theirs !== mine);
  return rows.length === 0 ? (
    <Typography variant="body2">{t('form.conflict.same')}</Typography>
  ) : (
    <DataTable label={t('form.conflict.compare')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('form.conflict.field')}</TableCell>
          <TableCell>{t('form.conflict.theirs')}</TableCell>
          <TableCell>{t('form.conflict.mine')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ path, theirs, mine }) => (
          <TableRow key={path}>
            <TableCell component="th" role="rowheader" scope="row">
              {field(path)}
            </TableCell>
            <TableCell>{theirs}</TableCell>
            <TableCell>{mine}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
}

/** Somebody saved first: who, what differs, and whose answers to keep. */
export function ConflictNotice(props: {
  conflict: Conflict;
  mine: ProfileDraft;
  onKeepMine(): void;
  onTakeTheirs(): void;
}) {
  const classes = useStyles();
  const { t, formats } = useWords();
  const { latest } = props.conflict;
  return (
    <Alert severity="warning">
      <AlertTitle>{t('form.conflict.title')}</AlertTitle>
      {latest
        ? t('form.conflict.description', {
            user: latest.createdBy.startsWith('user:') ? (
              <EntityRefLink
                key="user"
                entityRef={latest.createdBy}
                defaultKind="user"
                hideIcon
              />
            ) : (
              latest.createdBy
            ),
            revision: String(latest.revision),
            date: formats.dateTime(latest.createdAt),
          })
        : t('form.conflict.deleted')}
      <div>
        <Disclosure label={t('form.conflict.compare')}>
          <Differences
            theirs={latest ? draftOf(latest.profile, formats) : emptyDraft}
            mine={props.mine}
          />
        </Disclosure>
      </div>
      <div className={classes.actions}>
        <Button variant="outlined" color="inherit" onClick={props.onKeepMine}>
          {t('form.conflict.keepMine')}
        </Button>
        <Button variant="outlined" color="inherit" onClick={props.onTakeTheirs}>
          {t('form.conflict.takeTheirs')}
        </Button>
      </div>
    </Alert>
  );
}
