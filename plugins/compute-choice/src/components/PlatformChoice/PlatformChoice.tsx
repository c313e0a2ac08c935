import {
  ChosenPlatform,
  Platform,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import type { Preview } from '@compute-choice/plugin-compute-choice-engine';
import FormControl from '@material-ui/core/FormControl';
import FormLabel from '@material-ui/core/FormLabel';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useEffect, useRef } from 'react';
import { platformViews } from '../../answer';
import { useLiveAnswer } from '../../hooks/useLiveAnswer';
import { useWords } from '../../translations';
import { PlatformRadio } from './PlatformRadio';

const REASON_ID = 'compute-choice-reason';
const REASON_LENGTH = 2000;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
}));

/** @public */
export interface PlatformChoiceProps {
  /** The workload to choose for; undefined until it is described. */
  profile: WorkloadProfile | undefined;
  /**
   * The reason is there exactly if the platform is not the one of the verdict;
   * it is empty until somebody has given one.
   */
  value: ChosenPlatform | undefined;
  onChange(value: ChosenPlatform | undefined): void;
  /** The only platforms to choose from. */
  platforms?: Platform[];
  /** Marks the reason if it is missing; the form around says so. */
  strict?: boolean;
}

function verdictPlatform({ verdict }: Preview): Platform | undefined {
  const { status, platform } = verdict;
  return status === 'undecided' ? undefined : platform;
}

/** The value, or what has to take its place in the light of a new answer. */
function settled(
  preview: Preview,
  value: ChosenPlatform | undefined,
): ChosenPlatform | undefined {
  const verdict = verdictPlatform(preview);
  const chosen = platformViews(preview).find(
    ({ platform }) => platform === value?.platform,
  );
  const stays =
    value?.reason === undefined
      ? value?.platform === verdict
      : chosen?.state === 'ranked' && value.platform !== verdict;
  return stays ? value : verdict && { platform: verdict };
}

/**
 * The platforms to choose from for a workload: the one of the verdict first,
 * the others with what they cost more, or the rule that excludes them.
 *
 * @public
 */
export function PlatformChoice(props: PlatformChoiceProps) {
  const classes = useStyles();
  const { t, message } = useWords();
  const { profile, value, onChange, platforms, strict } = props;
  const { status, preview, error } = useLiveAnswer(profile, {
    platforms,
  });

  // The form around may pass another function whenever it is told something.
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => {
    if (status === 'ready' && preview) {
      const next = settled(preview, value);
      if (next !== value) {
        tell.current(next);
      }
    }
  }, [status, preview, value]);

  if (!profile) {
    return <Typography>{t('create.platform.waiting')}</Typography>;
  }
  if (!preview) {
    return (
      <Typography role="status">
        {error
          ? t('create.platform.failed', { message: error.message })
          : t('create.platform.computing')}
      </Typography>
    );
  }
  const verdict = verdictPlatform(preview);
  const views = platformViews(preview);
  const compared = views.find(({ platform }) => platform === verdict)?.best;
  const choose = (platform: Platform) =>
    onChange(platform === verdict ? { platform } : { platform, reason: '' });

  return (
    <div className={classes.root}>
      {!verdict && (
        <Typography>
          {message(preview.verdict.summary)} {t('create.platform.undecided')}
        </Typography>
      )}
      <FormControl component="fieldset">
        <FormLabel component="legend">{t('create.platform.label')}</FormLabel>
        <RadioGroup
          name="compute-choice-platform"
          value={value?.platform ?? ''}
          onChange={event => {
            const view = views.find(
              ({ platform }) => platform === event.target.value,
            );
            if (view) {
              choose(view.platform);
            }
          }}
        >
          {views.map(view => (
            <PlatformRadio
              key={view.platform}
              view={view}
              isVerdict={view.platform === verdict}
              compared={compared}
            />
          ))}
        </RadioGroup>
      </FormControl>
      {value?.reason !== undefined && (
        <TextField
          id={REASON_ID}
          label={t('create.reason.label')}
          helperText={t('create.reason.help')}
          error={strict && !value.reason.trim()}
          value={value.reason}
          onChange={event =>
            onChange({ platform: value.platform, reason: event.target.value })
          }
          // Not `required`: the browser would stop the form around before it
          // can say what is missing.
          InputLabelProps={{ required: true }}
          inputProps={{ maxLength: REASON_LENGTH, 'aria-required': true }}
          variant="outlined"
          multiline
          fullWidth
        />
      )}
    </div>
  );
}
