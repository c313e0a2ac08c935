import { once } from 'node:events';
import http from 'node:http';
import { text } from 'node:stream/consumers';

/** A GET request that is sent again and again. */
export interface Target {
  url: string;
  headers: Record<string, string>;
}

async function get({ url, headers }: Target, agent: http.Agent): Promise<void> {
  const response = await new Promise<http.IncomingMessage>((resolve, reject) =>
    http.get(url, { agent, headers }, resolve).on('error', reject),
  );
  if (![200, 304].includes(response.statusCode ?? 0)) {
    throw new Error(
      `${url} answers ${response.statusCode}: ${await text(response)}`,
    );
  }
  response.resume();
  await once(response, 'end');
}

/** Answers per second over so many connections that stay open. */
export async function throughput(
  target: Target,
  options: { connections: number; milliseconds: number },
): Promise<number> {
  const { connections, milliseconds } = options;
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  const end = start + milliseconds;
  let answers = 0;
  const ask = async () => {
    while (performance.now() < end) {
      await get(target, agent);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return answers / seconds;
}

/** The value below which this share of the values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
