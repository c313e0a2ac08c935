import { ComputeOption } from '@compute-choice/plugin-compute-choice-common';
import Chip from '@material-ui/core/Chip';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { monthlyWords, optionTitle, PlatformView } from '../../answer';
import { useWords, Words } from '../../translations';

/** Less than this is shown as no difference, in USD. */
const CENT = 0.01;

const useStyles = makeStyles(theme => ({
  label: { alignItems: 'flex-start', marginTop: theme.spacing(1) },
  words: { paddingTop: theme.spacing(1) },
  chip: { marginLeft: theme.spacing(1) },
}));

function differenceWords(
  { t, formats }: Words,
  option: ComputeOption,
  compared: ComputeOption | undefined,
): string | undefined {
  if (
    option === compared ||
    option.monthlyUsd === undefined ||
    compared?.monthlyUsd === undefined
  ) {
    return undefined;
  }
  const difference = option.monthlyUsd - compared.monthlyUsd;
  if (Math.abs(difference) < CENT) {
    return t('create.platform.same');
  }
  const amount = formats.money(Math.abs(difference));
  return difference > 0
    ? t('create.platform.more', { amount })
    : t('create.platform.less', { amount });
}

/** What speaks against a platform that cannot be chosen. */
function refusals({ t, message }: Words, view: PlatformView): string[] {
  switch (view.state) {
    case 'excluded':
      return view.constraints.map(constraint => message(constraint.message));
    case 'unpriced':
      return [t('create.platform.unpriced')];
    case 'not-considered':
      return [t('create.platform.notConsidered')];
    default:
      return [];
  }
}

/** One platform to choose, with its cost or with the rule that excludes it. */
export function PlatformRadio(props: {
  view: PlatformView;
  isVerdict: boolean;
  /** The option of the verdict, to compare the cost with. */
  compared: ComputeOption | undefined;
}) {
  const classes = useStyles();
  const words = useWords();
  const { t, platform } = words;
  const { view, isVerdict, compared } = props;
  const option = view.state === 'ranked' ? view.best : undefined;
  const difference = option && differenceWords(words, option, compared);
  return (
    <FormControlLabel
      className={classes.label}
      value={view.platform}
      disabled={!option}
      control={<Radio color="primary" />}
      label={
        <div className={classes.words}>
          <Typography component="span">
            <strong>{platform(view.platform)}</strong>
            {isVerdict && (
              <Chip
                component="span"
                size="small"
                color="primary"
                className={classes.chip}
                label={t('create.platform.verdict')}
              />
            )}
          </Typography>
          {option && (
            <Typography variant="body2">
              {optionTitle(words, option)}.{' '}
              {t('create.platform.perMonth', {
                amount: monthlyWords(words, option),
              })}
              {difference && <>, {difference}</>}
            </Typography>
          )}
          {refusals(words, view).map(refusal => (
            <Typography key={refusal} variant="body2">
              {refusal}
            </Typography>
          ))}
        </div>
      }
    />
  );
}
