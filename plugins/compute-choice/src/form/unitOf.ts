const UNITS: [suffix: RegExp, unit: string][] = [
  [/(durationMs|latencyTargetMs)\.\w+$/, 'ms'],
  [/Ms(PerRequest)?$/, 'ms'],
  [/Mb$/, 'MB'],
  [/MbPerSecond$/, 'MB/s'],
  [/Gb$/, 'GB'],
  [/(Kb|KbPerRequest)$/, 'KB'],
  [/Minutes$/, 'min'],
  [/[a-z]Seconds$/, 's'],
  [/Usd$/, 'USD'],
  [/[pP]ercentPerMonth$/, '%'],
];

/**
 * The unit of a field, which its name carries.
 *
 * @returns undefined for fields without a unit, such as counts and shares.
 */
export function unitOf(path: string): string | undefined {
  return UNITS.find(([suffix]) => suffix.test(path))?.[1];
}
