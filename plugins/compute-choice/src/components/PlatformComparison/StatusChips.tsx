import {
  ComputeOption,
  Platform,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { Words, useWords } from '../../translations';

const useStyles = makeStyles(theme => ({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    // Keeps columns that stand side by side in line.
    [theme.breakpoints.up('md')]: { minHeight: 24 },
  },
  chip: { margin: 0 },
}));

const bestOf = ({ options }: Recommendation, platform: Platform) =>
  options.find(
    option => option.platform === platform && option.eligible && option.priced,
  )?.id;

/** What is worth saying about an option, most important first. */
export function statusesOf(
  { t }: Words,
  recommendation: Recommendation,
  option: ComputeOption,
): { label: string; strong: boolean }[] {
  const { verdict, cheapestOptionId, runnerUpOptionId } = recommendation;
  if (!option.eligible) {
    return [{ label: t('comparison.status.excluded'), strong: false }];
  }
  if (!option.priced) {
    return [{ label: t('comparison.status.unpriced'), strong: false }];
  }
  return [
    ...(verdict.status === 'recommended' && option.id === verdict.optionId
      ? [{ label: t('comparison.status.recommended'), strong: true }]
      : []),
    ...(verdict.tiedPlatforms?.includes(option.platform) &&
    option.id === bestOf(recommendation, option.platform)
      ? [{ label: t('comparison.status.tied'), strong: true }]
      : []),
    ...(verdict.status === 'recommended' && option.id === runnerUpOptionId
      ? [{ label: t('comparison.status.runnerUp'), strong: false }]
      : []),
    ...(option.id === cheapestOptionId
      ? [{ label: t('comparison.status.cheapest'), strong: false }]
      : []),
  ];
}

/** The standing of an option among the others. */
export function StatusChips(props: {
  recommendation: Recommendation;
  option: ComputeOption;
}) {
  const classes = useStyles();
  const words = useWords();
  return (
    <div className={classes.chips}>
      {statusesOf(words, props.recommendation, props.option).map(
        ({ label, strong }) => (
          <Chip
            key={label}
            size="small"
            label={label}
            className={classes.chip}
            color={strong ? 'primary' : 'default'}
          />
        ),
      )}
    </div>
  );
}
