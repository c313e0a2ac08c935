/** A call as curl would make it. */
export interface CurlCall {
  method: 'get' | 'put' | 'post' | 'delete';
  url: string;
  headers: Record<string, string>;
  /** The body, or `@` and the name of the file that has it. */
  body?: string;
  /** The file that the answer goes to. */
  output?: string;
}

/**
 * What a curl command calls.
 *
 * @throws Error for an argument that is not understood, so that no example goes
 * unchecked.
 */
export function curlCallOf([program, ...words]: string[]): CurlCall {
  if (program !== 'curl') {
    throw new Error(`${program} is not curl`);
  }
  const call: Omit<CurlCall, 'method'> = { url: '', headers: {} };
  let method: string | undefined;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const next = () => words.shift() ?? '';
    if (word === '-X') {
      method = next();
    } else if (word === '-H') {
      const [name, ...value] = next().split(': ');
      call.headers[name] = value.join(': ');
    } else if (word === '-d' || word === '--data-binary') {
      call.body = next();
      method ??= 'POST';
    } else if (word === '>') {
      call.output = next();
    } else if (!/^-[sSN]+$/.test(word)) {
      if (word.startsWith('-') || call.url) {
        throw new Error(`curl is not understood at ${word}`);
      }
      call.url = word;
    }
  }
  return {
    ...call,
    method: (method ?? 'GET').toLocaleLowerCase('en-US') as CurlCall['method'],
  };
}
