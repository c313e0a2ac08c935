function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

/**
 * Twelve hexadecimal digits that change with any value inside `content`, but
 * not with the order of its keys. Two FNV-1a lanes rather than a cryptographic
 * digest: those are asynchronous in browsers, and nobody is kept out here.
 */
export function contentHash(content: object): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  const text = canonical(content);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 15;
  }
  return `${hex(low)}${hex(high)}`.slice(0, 12);
}
