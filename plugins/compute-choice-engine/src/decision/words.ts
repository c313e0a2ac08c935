import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { grouped } from '../numberInWords';
import { timeInWords } from '../timeInWords';

const names: Readonly<Record<Platform, string>> = {
  lambda: 'Lambda',
  fargate: 'Fargate',
  'ecs-ec2': 'ECS on EC2',
};

/** The name of a platform in a sentence. */
export function platformName(platform: Platform): string {
  return names[platform];
}

/** Several things in a sentence: `a, b and c`. */
export function listed(things: readonly string[]): string {
  return things.length < 2
    ? things.join('')
    : `${things.slice(0, -1).join(', ')} and ${things[things.length - 1]}`;
}

/** Whose page it is, in words where it is one of AWS. */
export function sourceName(page: string): string {
  const [host, path = ''] = page
    .replace(/^https?:\/\/(www\.)?/, '')
    .split(/\/(.*)/);
  switch (host) {
    case 'docs.aws.amazon.com':
      return 'AWS documentation';
    case 'aws.amazon.com':
      return path.startsWith('blogs') ? 'AWS blog' : 'AWS';
    default:
      return host;
  }
}

/** Money in a sentence: cents below 1,000 USD, whole dollars from there on. */
export function usd(amount: number): string {
  const size = Math.abs(amount);
  const [whole, cents] = size.toFixed(size < 1000 ? 2 : 0).split('.');
  const sign = amount < 0 ? '-' : '';
  return `${sign}$${grouped(whole)}${cents ? `.${cents}` : ''}`;
}

/** A share in a sentence, as whole percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A count in a sentence, with three significant digits. */
export function count(value: number): string {
  if (value < 1000) {
    return String(Number(value.toPrecision(3)));
  }
  const magnitude = 10 ** (String(Math.round(value)).length - 3);
  return grouped(String(Math.round(value / magnitude) * magnitude));
}

/** A time in a sentence, in the unit that reads best. */
export function duration(ms: number): string {
  return timeInWords(ms / 1000);
}

/** A number of months in a sentence; years from two of them on. */
export function months(value: number): string {
  if (value >= 24) {
    return `${count(Number((value / 12).toPrecision(2)))} years`;
  }
  const shown = Number(value.toPrecision(2));
  return `${shown} ${shown === 1 ? 'month' : 'months'}`;
}

/** Whether a difference in cost is worth a sentence: 1 USD and 1% of it. */
export function isNoteworthyUsd(differenceUsd: number, ofUsd: number): boolean {
  return Math.abs(differenceUsd) >= Math.max(1, 0.01 * ofUsd);
}
