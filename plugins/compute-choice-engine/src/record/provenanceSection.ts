import {
  Limit,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { code, link, list, plain, section } from './markdown';

function limitsOf({ options }: Recommendation): string {
  const limits = new Map<string, Limit>();
  options.forEach(({ constraints }) =>
    constraints.forEach(({ limit }) => limit && limits.set(limit.id, limit)),
  );
  return list(
    [...limits.values()].map(
      ({ title, value, unit, page, checked }) =>
        `${plain(title)}: ${plain(String(value))}${
          unit ? ` ${plain(unit)}` : ''
        } (${link('AWS', page)}, checked ${plain(checked)})`,
    ),
  );
}

/** Sources of the prices of the chosen option, each once. */
function sourcesOf({ options, verdict }: Recommendation): string {
  const option = options.find(({ id }) => id === verdict.optionId);
  const sources = new Set(
    option?.costLines.flatMap(({ source }) =>
      source
        ? [
            `${plain(source.name)}, ${plain(source.date)}${
              source.confidence === 'weak' ? ' (uncertain)' : ''
            }`,
          ]
        : [],
    ),
  );
  return list([...sources]);
}

/** Dates of prices and limits, and what the answer can be repeated with. */
export function provenanceSection(recommendation: Recommendation): string {
  const { provenance, confidence } = recommendation;
  const { priceBook, limitsDate, engine, policy } = provenance;
  return section(2, 'What it rests on', [
    list([
      `List prices of ${plain(priceBook.region)} up to ${plain(
        priceBook.date,
      )}, price book ${code(priceBook.id)}`,
      `AWS limits checked up to ${plain(limitsDate)}`,
      `Engine ${code(engine)}, policy ${code(policy)}, ${
        confidence.samples
      } samples with seed ${confidence.seed}`,
    ]),
    section(3, 'Price sources', [sourcesOf(recommendation)]),
    section(3, 'Limits', [limitsOf(recommendation)]),
  ]);
}
