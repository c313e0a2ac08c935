/**
 * Takes messages from a queue until it is told to stop. A message that fails
 * stays in the queue, and is delivered again.
 *
 * @param {object} options
 * @param {{ receive(): Promise<Array<{ body: string }>>, remove(message: object): Promise<void> }} options.queue
 * @param {(body: string) => Promise<void>} options.handle
 * @param {AbortSignal} options.signal
 */
export async function consume({ queue, handle, signal }) {
  while (!signal.aborted) {
    const messages = await queue.receive();
    await Promise.all(
      messages.map(async message => {
        try {
          await handle(message.body);
          await queue.remove(message);
        } catch (error) {
          console.error(JSON.stringify({ message: String(error) }));
        }
      }),
    );
  }
}
