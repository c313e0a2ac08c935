import {
  recommendationSchema,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { aProfile } from './FakeComputeChoiceApi';
import {
  aRecommendation,
  excludedRecommendation,
  tiedRecommendation,
  undecidedRecommendation,
} from './recommendation';

describe('test data', () => {
  it.each([
    ['recommended', aRecommendation()],
    ['tie', tiedRecommendation],
    ['undecided', undecidedRecommendation],
    ['excluded', excludedRecommendation],
  ])('is an answer as the schema describes it: %s', (_name, answer) => {
    const plain: unknown = JSON.parse(JSON.stringify(answer));
    expect(recommendationSchema.parse(plain)).toEqual(plain);
  });

  it('has a valid profile', () => {
    expect(workloadProfileSchema.parse(aProfile)).toEqual(aProfile);
  });
});
