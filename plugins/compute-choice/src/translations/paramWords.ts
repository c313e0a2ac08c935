import { Message } from '@compute-choice/plugin-compute-choice-common';
import { Formats } from '../format';

type Params = Record<string, string | number>;

/** Words for values that are not numbers, from {@link Words}. */
export interface ValueWords {
  formats: Formats;
  platform(platform: string): string;
  value(path: string, value: string): string;
  area(area: string): string;
}

const PLATFORMS = new Set(['platform', 'runnerUp', 'base']);
const PLATFORM_LISTS = new Set(['tied', 'unpriced', 'excluded']);
const VALUES_OF = new Map([
  ['serverless', 'team.serverless'],
  ['containers', 'team.containers'],
  ['ec2Fleets', 'team.ec2Fleets'],
  ['wanted', 'operations.control'],
  ['kind', 'application.kind'],
  ['architecture', 'application.architectures'],
]);

/** A number in the unit that its name states; sentences say more or less. */
function amount(formats: Formats, name: string, value: number): string {
  if (/Usd$/.test(name)) {
    return formats.money(Math.abs(value));
  }
  if (/Ms$/.test(name)) {
    return formats.duration(value);
  }
  if (/(^s|S)econds(ToCapacity)?$/.test(name)) {
    return formats.duration(1000 * value);
  }
  return /(Share|^shareLeft)$/.test(name)
    ? formats.percent(value)
    : formats.number(value);
}

function text(words: ValueWords, name: string, value: string): string {
  if (PLATFORMS.has(name)) {
    return words.platform(value);
  }
  if (name === 'components') {
    return words.formats.list(value.split(','));
  }
  if (PLATFORM_LISTS.has(name)) {
    return words.formats.list(
      value.split(/,\s*| and /).map(one => words.platform(one)),
    );
  }
  const path = VALUES_OF.get(name);
  if (path) {
    return words.value(path, value);
  }
  return name === 'area' ? words.area(value) : value;
}

/** The values of a sentence of the engine, as the reader's language writes them. */
export function paramWords(
  words: ValueWords,
  params: Message['params'],
): Params | undefined {
  return (
    params &&
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'number'
          ? amount(words.formats, name, value)
          : text(words, name, value),
      ]),
    )
  );
}
