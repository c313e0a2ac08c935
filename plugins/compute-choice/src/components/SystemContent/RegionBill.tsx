import { SystemCostLine } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { RegionAnswer } from '../../system/systemAnswer';
import { useWords } from '../../translations';
import {
  CostBar,
  CostLegend,
  CostLineTable,
  categoryTotals,
} from '../CostBreakdown';
import { Disclosure } from '../Disclosure';
import { Section } from '../Section';

const useStyles = makeStyles(theme => ({
  shared: { marginTop: theme.spacing(2) },
}));

/** One bill for all components of a region, with what they share. */
export function RegionBill(props: {
  answer: RegionAnswer;
  /** Whether the region is worth saying, because there are several. */
  named: boolean;
}) {
  const classes = useStyles();
  const { t, formats, message } = useWords();
  const { region, recommendation } = props.answer;
  if (!region || !recommendation) {
    return null;
  }
  const { costLines, monthlyUsd, atLeast, shared } = recommendation;
  const totals = categoryTotals(costLines);
  const plain = t('system.bill.title');
  const title = props.named
    ? t('system.inRegion', { title: plain, region })
    : plain;
  const amount = atLeast
    ? t('verdict.atLeast', { amount: formats.money(monthlyUsd) })
    : formats.money(monthlyUsd);
  const forWhom = ({ components }: SystemCostLine) =>
    t('system.bill.for', { components: formats.list(components) });
  return (
    <Section title={title} description={t('system.bill.description')}>
      <CostLegend categories={totals.map(({ category }) => category)} />
      <CostBar
        label={t('cost.bar', {
          option: title,
          amount,
          parts: formats.list(
            totals.map(total =>
              t('cost.part', {
                category: t(`cost.category.${total.category}`),
                amount: formats.money(total.monthlyUsd),
              }),
            ),
          ),
        })}
        totals={totals}
        maxUsd={
          totals.reduce(
            (sum, total) => sum + Math.max(total.monthlyUsd, 0),
            0,
          ) || 1
        }
      />
      {shared.length > 0 && (
        <>
          <Typography variant="h6" component="h3" className={classes.shared}>
            {t('system.bill.shared')}
          </Typography>
          <ul>
            {shared.map(sentence => (
              <Typography key={sentence.text} component="li" variant="body1">
                {message(sentence)}
              </Typography>
            ))}
          </ul>
        </>
      )}
      <Disclosure label={t('cost.show')} context={title}>
        <CostLineTable
          label={t('cost.lines', { option: title })}
          lines={costLines}
          total={amount}
          totalUsd={monthlyUsd}
          region={region}
          noteOf={forWhom}
        />
      </Disclosure>
    </Section>
  );
}
