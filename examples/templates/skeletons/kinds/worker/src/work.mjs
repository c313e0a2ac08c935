/**
 * Handles one message. It may get the same one twice. It knows nothing of the
 * platform that it runs on.
 *
 * @param {string} body
 * @throws if the message is to be delivered again.
 */
export async function handleMessage(body) {
  const order = JSON.parse(body);
  console.log(JSON.stringify({ message: 'Handled', id: order.id }));
}
