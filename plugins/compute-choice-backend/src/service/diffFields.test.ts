import { diffFields } from './diffFields';

describe('diffFields', () => {
  it('finds nothing between equal profiles, whatever their order', () => {
    expect(
      diffFields({ a: 1, b: { c: [1], d: 2 } }, { b: { d: 2, c: [1] }, a: 1 }),
    ).toEqual([]);
  });

  it('names the path of what was changed, added and left out', () => {
    expect(
      diffFields(
        { traffic: { shape: 'steady', burst: 2 }, region: 'eu-west-1' },
        { traffic: { shape: 'spiky', growth: 4 }, region: 'eu-west-1' },
      ),
    ).toEqual([
      { field: 'traffic.shape', from: 'steady', to: 'spiky' },
      { field: 'traffic.burst', from: 2 },
      { field: 'traffic.growth', to: 4 },
    ]);
  });

  it('names each field of a part that only one side has', () => {
    expect(
      diffFields({}, { performance: { durationMs: { mean: 80, p99: 400 } } }),
    ).toEqual([
      { field: 'performance.durationMs.mean', to: 80 },
      { field: 'performance.durationMs.p99', to: 400 },
    ]);
  });

  it('takes a list as a whole', () => {
    expect(
      diffFields({ architectures: ['arm64'] }, { architectures: ['x86_64'] }),
    ).toEqual([{ field: 'architectures', from: ['arm64'], to: ['x86_64'] }]);
  });

  it('tells a field with falsy value from none', () => {
    expect(diffFields({ stateful: false }, {})).toEqual([
      { field: 'stateful', from: false },
    ]);
  });
});
