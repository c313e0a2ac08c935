import {
  Platform,
  policySchema,
  PriceBook,
  Recommendation,
  Verdict,
  weightsSchema,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import fixture from './__fixtures__/publishedCases.json';
import { recommend } from './recommend';

/** What an organisation knew before it chose, and what it chose. */
interface PublishedCase {
  id: string;
  organisation: string;
  year: number;
  source: string;
  /** The case in one sentence. */
  summary: string;
  chose: Platform;
  /** False for choices made before Fargate could be chosen. */
  fargateExisted: boolean;
  profile: object;
  /** By path in the profile: the fact of the source that it states. */
  facts: object;
  /** Why the engine answers something else. */
  differs?: string;
}

const cases = fixture.cases as PublishedCase[];
const REGION = 'us-east-1';

let prices: PriceBook;
const answers = new Map<string, Recommendation>();

/** Sources name no region; platforms of later years are left out. */
const policyFor = ({ fargateExisted }: PublishedCase) =>
  policySchema.parse({
    defaultRegion: REGION,
    ...(!fargateExisted && { platforms: ['lambda', 'ecs-ec2'] }),
  });

beforeAll(async () => {
  prices = await loadPriceBook(REGION);
  for (const published of cases) {
    answers.set(
      published.id,
      recommend(workloadProfileSchema.parse(published.profile), {
        prices,
        policy: policyFor(published),
        samples: 200,
      }),
    );
  }
}, 60_000);

const verdictOf = ({ id }: PublishedCase) => answers.get(id)!.verdict;

/** An undecided verdict counts by the platform that it puts first. */
const isTie = ({ status }: Verdict) => status === 'tie';

/** Whether the answer includes what was chosen: alone, or in a tie. */
function agrees(published: PublishedCase): boolean {
  const verdict = verdictOf(published);
  const platforms = isTie(verdict)
    ? verdict.tiedPlatforms ?? []
    : [verdict.platform];
  return platforms.includes(published.chose);
}

/** 1 for the platform that was chosen, a half for a tie with it. */
function points(published: PublishedCase): number {
  if (!agrees(published)) {
    return 0;
  }
  return isTie(verdictOf(published)) ? 0.5 : 1;
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

function leafPaths(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([name, child]) =>
    typeof child === 'object' && child !== null && !Array.isArray(child)
      ? leafPaths(child, `${path}${name}.`)
      : [`${path}${name}`],
  );
}

describe('what organisations chose', () => {
  it.each(
    cases.map(
      published =>
        [
          `${published.organisation} (${published.year}): ${published.chose}${
            published.differs ? ` [differs: ${published.differs}]` : ''
          }`,
          published,
        ] as const,
    ),
  )('%s', (_, published) => {
    expect({
      verdict: verdictOf(published).platform,
      agrees: agrees(published),
    }).toMatchObject({ agrees: !published.differs });
  });

  it('is the answer in nearly all cases, with few ties', () => {
    expect(sum(cases.map(points))).toBeGreaterThanOrEqual(fixture.leastPoints);
    expect(
      cases.filter(published => isTie(verdictOf(published))).length,
    ).toBeLessThanOrEqual(4);
  });

  it.each(['lambda', 'fargate', 'ecs-ec2'])(
    'is the answer in most cases of %s',
    platform => {
      const ofPlatform = cases.filter(({ chose }) => chose === platform);
      expect(sum(ofPlatform.map(points))).toBeGreaterThanOrEqual(
        fixture.leastShareOfPlatform * ofPlatform.length,
      );
    },
  );
});

describe('the cases', () => {
  it.each(cases)('state nothing about $id but what its source says', given => {
    expect(Object.keys(given.facts).sort()).toEqual(
      leafPaths(given.profile).sort(),
    );
    expect(given.source).not.toBe('');
  });

  it('are judged with the weights that were frozen before they were written', () => {
    const { weights, tieBand } = policySchema.parse({});
    expect(weights).toEqual(fixture.weights);
    expect(weights).toEqual(weightsSchema.parse({}));
    expect(tieBand).toBe(fixture.tieBand);
  });
});
