/** Groups the digits of a whole number by thousands. */
export function grouped(digits: string): string {
  return digits.length > 3 ? digits.replace(/\B(?=(\d{3})+$)/g, ',') : digits;
}

/** A number as it is, with its thousands grouped. */
export function exact(value: number): string {
  const [whole, fraction] = String(value).split('.');
  return fraction ? `${grouped(whole)}.${fraction}` : grouped(whole);
}
