/**
 * The values of an NDJSON answer, each as soon as it has arrived.
 *
 * @throws SyntaxError if a line is not JSON, as after a broken connection.
 */
export async function* jsonLinesOf<T>(response: Response): AsyncIterable<T> {
  if (!response.body) {
    return;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done
        ? decoder.decode()
        : decoder.decode(value, { stream: true });
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of done ? [...lines, rest] : lines) {
        if (line.length > 0) {
          yield JSON.parse(line);
        }
      }
      if (done) {
        return;
      }
    }
  } finally {
    // Whoever stops early does not want the rest either.
    await reader.cancel();
  }
}
