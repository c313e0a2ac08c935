import { platformAt, Pricing, Span, usdAt } from './costSpan';

/** How exactly a change is located. */
const EXACT = 1 + 1e-9;
/** A change that so many guesses have not found is nothing that is guessed. */
const MOST_GUESSES = 4;

/**
 * Where a change is likely: at the next step of the one that is cheapest before
 * it, or else where straight lines through both ends meet.
 */
function likelyChange({ low, high }: Span): number {
  const before = low.cheapest;
  const step = before && low.costs.get(before)?.nextStep;
  if (step !== undefined && step < high.factor) {
    return step;
  }
  const lead = usdAt(low, high.cheapest) - usdAt(low, before);
  const lag = usdAt(high, before) - usdAt(high, high.cheapest);
  return low.factor + ((high.factor - low.factor) * lead) / (lead + lag);
}

/** The part of a span that a factor cuts off, with the change in it. */
function cutAt(span: Span, factor: number, price: Pricing): Span {
  const { low, high, candidates } = span;
  if (!(factor > low.factor && factor < high.factor)) {
    return span;
  }
  const point = price(factor, candidates);
  return platformAt(point) === platformAt(low)
    ? { low: point, high, candidates }
    : { low, high: point, candidates };
}

const widthOf = ({ low, high }: Span) => high.factor / low.factor;

function halved(span: Span, price: Pricing): Span {
  return cutAt(span, (span.low.factor + span.high.factor) / 2, price);
}

function guessed(span: Span, price: Pricing): Span {
  const margin = (EXACT - 1) / 3;
  const likely = likelyChange(span);
  const below = cutAt(span, likely * (1 + margin), price);
  return cutAt(below, likely * (1 - margin), price);
}

/**
 * The same change located exactly: by looking at both sides of where it is
 * likely, and by halving what is left.
 */
export function located(change: Span, price: Pricing): Span {
  let span = change;
  for (let guesses = 0; widthOf(span) > EXACT; guesses += 1) {
    if (guesses < MOST_GUESSES) {
      span = guessed(span, price);
    }
    if (widthOf(span) > EXACT) {
      span = halved(span, price);
    }
  }
  return span;
}
