import {
  Platform,
  PLATFORMS,
} from '@compute-choice/plugin-compute-choice-common';
import type { Preview } from '@compute-choice/plugin-compute-choice-engine';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { memo } from 'react';
import { chosenOption, chosenWords, platformViews } from '../../answer';
import { Words, useWords } from '../../translations';
import { ConfidenceMeter } from '../ConfidenceMeter';
import { categoryTotals, CostBar, CostLegend } from '../CostBreakdown';
import { SecondCurrency } from '../SecondCurrency';
import { headline } from '../VerdictCard';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(1.5) },
  platforms: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
  // One line always, so that nothing below jumps while a slider moves.
  confidence: { minHeight: 56 },
}));

const bestOf = (preview: Preview, platform: Platform) => {
  const view = platformViews(preview).find(one => one.platform === platform);
  return view?.state === 'ranked' ? view.best : undefined;
};

function amounts(
  { t, formats }: Words,
  nowUsd: number | undefined,
  thenUsd: number | undefined,
): string {
  if (thenUsd === undefined) {
    return t('comparison.status.excluded');
  }
  return nowUsd === undefined || nowUsd === thenUsd
    ? formats.money(thenUsd)
    : `${formats.money(thenUsd)} (${formats.moneyDifference(
        thenUsd - nowUsd,
      )})`;
}

function WhatIfAnswerOf(props: { now: Preview; then: Preview }) {
  const classes = useStyles();
  const words = useWords();
  const { t, platform: name } = words;
  const { now, then } = props;
  const rows = PLATFORMS.map(platform => ({
    platform,
    before: bestOf(now, platform),
    after: bestOf(then, platform),
  }));
  const categories = categoryTotals(
    rows.flatMap(({ after }) => after?.costLines ?? []),
  ).map(({ category }) => category);
  const maxUsd = Math.max(
    ...rows.flatMap(({ before, after }) => [
      before?.monthlyUsd ?? 0,
      after?.monthlyUsd ?? 0,
    ]),
  );
  return (
    <div className={classes.stack}>
      <div aria-live="polite">
        <Typography variant="h6" component="p">
          {headline(words, then)}
        </Typography>
        <Typography variant="body2">{chosenWords(words, then)}</Typography>
        <SecondCurrency usd={chosenOption(then)?.monthlyUsd} />
      </div>
      <ul className={classes.platforms}>
        {rows.map(({ platform, before, after }) => {
          const said = amounts(words, before?.monthlyUsd, after?.monthlyUsd);
          return (
            <li key={platform}>
              <div className={classes.line}>
                <Typography variant="body2" component="span">
                  {name(platform)}
                </Typography>
                <Typography variant="body2" component="span">
                  {said}
                </Typography>
              </div>
              <CostBar
                label={`${name(platform)}: ${said}`}
                totals={categoryTotals(after?.costLines ?? [])}
                maxUsd={maxUsd || 1}
              />
            </li>
          );
        })}
      </ul>
      <CostLegend categories={categories} />
      <div className={classes.confidence}>
        {then.confidence.samples > 0 ? (
          <ConfidenceMeter confidence={then.confidence} />
        ) : (
          <Typography variant="body2" color="textSecondary">
            {t('whatIf.computing')}
          </Typography>
        )}
      </div>
    </div>
  );
}

/**
 * The answer to what is tried out, against that of the saved profile. It is
 * drawn anew with each answer, not with each step of a slider.
 */
export const WhatIfAnswer = memo(WhatIfAnswerOf);
