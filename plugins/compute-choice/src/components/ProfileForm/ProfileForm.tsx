import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { ProfileRevision } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { FormEvent, useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { StatedValue } from '../../form/ProfileDraft';
import { moreFields } from '../../form/questions';
import { useFieldFocus } from '../../hooks/useFieldFocus';
import { useProfileDraft } from '../../hooks/useProfileDraft';
import { useProfileForm } from '../../hooks/useProfileForm';
import { useSaveProfile } from '../../hooks/useSaveProfile';
import { useWords } from '../../translations';
import { IssueSummary } from '../IssueSummary';
import { LiveAnswer } from '../LiveAnswer';
import { PartAccordion } from '../PartAccordion';
import { QuestionList } from '../QuestionList';
import { Section } from '../Section';
import { FormNotices } from './FormNotices';
import { SaveBar } from './SaveBar';

const TOAST_MS = 6000;

const useStyles = makeStyles(theme => ({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(260px, 1fr)',
    gridTemplateAreas: '"questions live" "more live"',
    gridTemplateRows: 'auto 1fr',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateAreas: '"questions" "live" "more"',
      gridTemplateRows: 'none',
    },
  },
  questions: { gridArea: 'questions', display: 'grid', gap: theme.spacing(3) },
  more: { gridArea: 'more', display: 'grid', gap: theme.spacing(3) },
  live: { gridArea: 'live', position: 'sticky', top: theme.spacing(2) },
  intro: { maxWidth: 720 },
}));

/** The questions about a workload, with the answer so far beside them. */
export function ProfileForm(props: {
  entityRef: string;
  saved: ProfileRevision | undefined;
  /** The kind that was chosen before the form opened. */
  presetKind?: string;
  /** What the catalog knows about a workload that nobody has described. */
  known?: Record<string, StatedValue>;
  /** Path of the field to begin with. */
  field?: string;
}) {
  const classes = useStyles();
  const { entityRef, saved } = props;
  const { t, formats, field } = useWords();
  const known = Object.keys(props.known ?? {}).map(field);
  const toastApi = useApi(toastApiRef);
  const navigate = useNavigate();
  const [strict, setStrict] = useState(false);
  const [comment, setComment] = useState('');
  const draft = useProfileDraft({
    entityRef,
    saved,
    presetKind: props.presetKind,
    known: props.known,
  });
  const focus = useFieldFocus(props.field);

  const onSaved = useCallback(
    ({ revision }: ProfileRevision) => {
      draft.forget();
      toastApi.post({
        title: t('form.saved', { revision: String(revision) }),
        status: 'success',
        timeout: TOAST_MS,
      });
      navigate('..', { relative: 'route' });
    },
    [draft, toastApi, t, navigate],
  );
  const saving = useSaveProfile({ entityRef, onSaved });
  const { form, live, check, blocked } = useProfileForm({
    draft: draft.draft,
    change: draft.change,
    strict: strict || saving.state.status === 'invalid',
    refused: saving.state.status === 'invalid' ? saving.state.issues : [],
  });

  const save = (revision: number) => {
    if (check.valid) {
      saving.save({
        profile: check.profile,
        revision,
        ...(comment.trim() && { comment: comment.trim() }),
      });
    } else {
      setStrict(true);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(draft.revision);
  };
  const summarised =
    form.issues.size > 0 && (strict || saving.state.status === 'invalid');

  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <div className={classes.questions}>
        <div>
          <Typography variant="h4" component="h2">
            {t(saved ? 'form.titleEdit' : 'form.titleCreate')}
          </Typography>
          <Typography variant="body1" className={classes.intro}>
            {t('form.intro')}
          </Typography>
        </div>
        <FormNotices
          saving={saving.state}
          draft={draft}
          saved={saved}
          onKeepMine={save}
          onReset={latest => {
            draft.reset(latest);
            saving.settle();
          }}
        />
        {!saved && known.length > 0 && (
          <Alert severity="info" role="status">
            {t('form.known', { fields: formats.list(known) })}
          </Alert>
        )}
        <Section title={t('form.questions')}>
          <QuestionList form={form} />
        </Section>
      </div>
      <div className={classes.live}>
        <LiveAnswer live={live} blocked={blocked} />
      </div>
      <div className={classes.more}>
        <div>
          <Typography variant="h6" component="h3" gutterBottom>
            {t('form.more')}
          </Typography>
          {moreFields.map(({ part, fields }) => (
            <PartAccordion
              key={part}
              part={part}
              fields={fields}
              form={form}
              open={focus.open.has(part)}
              onToggle={focus.toggle}
            />
          ))}
        </div>
        {summarised && <IssueSummary issues={form.issues} onGo={focus.goTo} />}
        <SaveBar
          comment={comment}
          onComment={setComment}
          saving={saving.state.status === 'saving'}
        />
      </div>
    </form>
  );
}
