import {
  ComputeOption,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { monthlyWords, optionsToBill, optionTitle } from '../../answer';
import { Words, useWords } from '../../translations';
import { Disclosure } from '../Disclosure';
import { Section } from '../Section';
import { CategoryTotal, categoryTotals } from './categoryLook';
import { CostBar } from './CostBar';
import { CostLegend } from './CostLegend';
import { CostLineTable } from './CostLineTable';

const useStyles = makeStyles(theme => ({
  option: { marginBottom: theme.spacing(2) },
  title: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(0.5),
  },
  amount: { whiteSpace: 'nowrap' },
}));

interface Bill {
  option: ComputeOption;
  name: string;
  totals: CategoryTotal[];
}

function billsOf(words: Words, recommendation: Recommendation): Bill[] {
  return optionsToBill(recommendation).map(option => ({
    option,
    name: `${words.platform(option.platform)}: ${optionTitle(words, option)}`,
    totals: categoryTotals(option.costLines),
  }));
}

function barLabel(words: Words, bill: Bill): string {
  const { t, formats } = words;
  return t('cost.bar', {
    option: bill.name,
    amount: monthlyWords(words, bill.option),
    parts: formats.list(
      bill.totals.map(({ category, monthlyUsd }) =>
        t('cost.part', {
          category: t(`cost.category.${category}`),
          amount: formats.money(monthlyUsd),
        }),
      ),
    ),
  });
}

const positiveSum = (totals: CategoryTotal[]) =>
  totals.reduce((sum, { monthlyUsd }) => sum + Math.max(monthlyUsd, 0), 0);

/** The bills of the best options as bars on one scale, with their lines. */
export function CostBreakdown(props: { recommendation: Recommendation }) {
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const bills = billsOf(words, props.recommendation);
  const { region } = props.recommendation.provenance.priceBook;
  if (bills.length === 0) {
    return null;
  }
  const maxUsd = Math.max(...bills.map(({ totals }) => positiveSum(totals)));
  const categories = [
    ...new Set(
      categoryTotals(bills.flatMap(({ option }) => option.costLines)).map(
        ({ category }) => category,
      ),
    ),
  ];
  return (
    <Section title={t('cost.title')} description={t('cost.description')}>
      <CostLegend categories={categories} />
      {bills.map(bill => (
        <div key={bill.option.id} className={classes.option}>
          <div className={classes.title}>
            <Typography variant="subtitle2" component="h3">
              {bill.name}
            </Typography>
            <Typography
              variant="subtitle2"
              component="span"
              className={classes.amount}
            >
              {monthlyWords(words, bill.option)}
            </Typography>
          </div>
          <CostBar
            label={barLabel(words, bill)}
            totals={bill.totals}
            maxUsd={maxUsd || 1}
          />
          <Disclosure label={t('cost.show')} context={bill.name}>
            <CostLineTable
              label={t('cost.lines', { option: bill.name })}
              lines={bill.option.costLines}
              total={monthlyWords(words, bill.option)}
              totalUsd={bill.option.monthlyUsd}
              region={region}
            />
          </Disclosure>
        </div>
      ))}
    </Section>
  );
}
