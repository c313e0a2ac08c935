import { usd } from './words';

describe('money in a sentence', () => {
  it.each([
    [0, '$0.00'],
    [12.345, '$12.35'],
    [999.4, '$999.40'],
    [1000, '$1,000'],
    [1_234_567.8, '$1,234,568'],
    [-8.5, '-$8.50'],
    [-2500, '-$2,500'],
  ])('%p is %s, as on the cards', (amount, text) => {
    expect(usd(amount)).toBe(text);
  });
});
