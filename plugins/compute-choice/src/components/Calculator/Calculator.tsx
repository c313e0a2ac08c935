import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useDeferredValue } from 'react';
import { costLinesCsv } from '../../export/costLinesCsv';
import { pullRequestSnippet } from '../../export/pullRequestSnippet';
import { saveFile } from '../../download/saveFile';
import { moreFields } from '../../form/questions';
import { useCalculatorDraft } from '../../hooks/useCalculatorDraft';
import { useCopy } from '../../hooks/useCopy';
import { useFieldFocus } from '../../hooks/useFieldFocus';
import { useProfileForm } from '../../hooks/useProfileForm';
import { useWords } from '../../translations';
import { LiveAnswer } from '../LiveAnswer';
import { PartAccordion } from '../PartAccordion';
import { QuestionList } from '../QuestionList';
import { Section } from '../Section';
import { CalculatorAnswer } from './CalculatorAnswer';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(3) },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(260px, 1fr)',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  live: { display: 'grid', gap: theme.spacing(2) },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  intro: { maxWidth: 720 },
}));

/** An answer for a workload that no entity stands for; nothing is saved. */
export function Calculator() {
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const copy = useCopy();
  const { draft, change, reset, link } = useCalculatorDraft();
  const focus = useFieldFocus(undefined);
  const { form, live, check, blocked } = useProfileForm({
    draft,
    change,
    strict: false,
    refused: [],
  });
  // The long answer below follows when there is time; typing goes first.
  const recommendation = useDeferredValue(
    check.valid ? live.recommendation : undefined,
  );
  const said = { done: t('export.copied'), failed: t('export.notCopied') };
  return (
    <div data-testid="compute-choice-root" className={classes.root}>
      <Typography variant="body1" className={classes.intro}>
        {t('calculator.intro')}
      </Typography>
      <div className={classes.form}>
        <Section title={t('form.questions')}>
          <QuestionList form={form} />
        </Section>
        <div className={classes.live}>
          <LiveAnswer live={live} blocked={blocked} />
          <div className={classes.buttons}>
            <Button
              variant="outlined"
              onClick={() =>
                copy(link(), {
                  done: t('whatIf.copied'),
                  failed: t('whatIf.notCopied'),
                })
              }
            >
              {t('whatIf.copyLink')}
            </Button>
            <Button
              variant="outlined"
              disabled={!recommendation}
              onClick={() =>
                recommendation &&
                copy(pullRequestSnippet(words, recommendation, link()), said)
              }
            >
              {t('calculator.copySnippet')}
            </Button>
            <Button
              variant="outlined"
              disabled={!recommendation}
              onClick={() =>
                recommendation &&
                saveFile(
                  'compute-choice-cost-lines.csv',
                  new Blob([costLinesCsv(recommendation)], {
                    type: 'text/csv',
                  }),
                )
              }
            >
              {t('calculator.downloadCsv')}
            </Button>
            <Button onClick={reset}>{t('calculator.startOver')}</Button>
          </div>
        </div>
      </div>
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
      {recommendation && <CalculatorAnswer recommendation={recommendation} />}
    </div>
  );
}
