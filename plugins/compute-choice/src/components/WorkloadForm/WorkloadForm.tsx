import {
  Platform,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  draftOf,
  emptyDraft,
  StatedValue,
  withStated,
} from '../../form/ProfileDraft';
import { moreFields } from '../../form/questions';
import { useFieldFocus } from '../../hooks/useFieldFocus';
import { useProfileForm } from '../../hooks/useProfileForm';
import { useFormats } from '../../format';
import { useWords } from '../../translations';
import { LiveAnswer } from '../LiveAnswer';
import { PartAccordion } from '../PartAccordion';
import { QuestionList } from '../QuestionList';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(3) },
  // Where there is room beside the questions, the answer stands there.
  top: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    alignItems: 'start',
  },
}));

/** @public */
export interface WorkloadFormProps {
  /** What the form begins with. */
  profile?: WorkloadProfile;
  /** Called with each valid profile, and with undefined while it is not. */
  onChange(profile: WorkloadProfile | undefined): void;
  /** Fields that are settled, by path; they are not asked for. */
  fixed?: Record<string, StatedValue>;
  /** Answers to begin with, by path. */
  preset?: Record<string, StatedValue>;
  /** The only platforms to choose from. */
  platforms?: Platform[];
  /** Shows everything that is wrong, not only at fields that were left. */
  strict?: boolean;
}

/**
 * The questions about a workload with the answer so far, as a part of another
 * form. It saves nothing.
 *
 * @public
 */
export function WorkloadForm(props: WorkloadFormProps) {
  const classes = useStyles();
  const { onChange, fixed = {}, preset = {}, platforms } = props;
  const { t } = useWords();
  const formats = useFormats();
  const [draft, setDraft] = useState(() =>
    withStated(
      props.profile ? draftOf(props.profile, formats) : emptyDraft,
      props.profile ? fixed : { ...preset, ...fixed },
      formats,
    ),
  );
  const { form, live, check, blocked } = useProfileForm({
    draft,
    change: setDraft,
    strict: props.strict ?? false,
    refused: [],
    platforms,
  });
  const focus = useFieldFocus(undefined);

  const paths = Object.keys(fixed).join(' ');
  const hidden = useMemo(() => new Set(paths.split(' ')), [paths]);

  // The form around may pass another function whenever it is told something.
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => {
    tell.current(check.valid ? check.profile : undefined);
  }, [check]);

  return (
    <div className={classes.root}>
      <div className={classes.top}>
        <QuestionList form={form} hidden={hidden} />
        <LiveAnswer live={live} blocked={blocked} />
      </div>
      <div>
        <Typography variant="h6" component="h3" gutterBottom>
          {t('form.more')}
        </Typography>
        {moreFields.map(({ part, fields }) => (
          <PartAccordion
            key={part}
            part={part}
            fields={fields.filter(({ path }) => !hidden.has(path))}
            form={form}
            open={focus.open.has(part)}
            onToggle={focus.toggle}
          />
        ))}
      </div>
    </div>
  );
}
