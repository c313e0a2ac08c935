import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import Typography from '@material-ui/core/Typography';
import { unpricedItems } from '../../answer';
import { useWords } from '../../translations';
import { Bullets } from '../Bullets';

/** Why there is no verdict. */
export function MissingFacts(props: { recommendation: Recommendation }) {
  const { t, formats } = useWords();
  const { options, assumptions, provenance } = props.recommendation;
  const unpriced = [...new Set(options.flatMap(unpricedItems))];
  const facts = [
    ...(options.some(option => option.eligible)
      ? []
      : [t('verdict.missing.noEligible')]),
    ...(unpriced.length > 0
      ? [
          t('verdict.missing.unpriced', {
            region: provenance.priceBook.region,
            items: formats.list(unpriced),
          }),
        ]
      : []),
    ...(assumptions.length > 0
      ? [t('verdict.missing.assumptions', { count: assumptions.length })]
      : []),
  ];
  return (
    <section>
      <Typography variant="subtitle2" component="h3">
        {t('verdict.missing.title')}
      </Typography>
      <Bullets sentences={facts} />
    </section>
  );
}
