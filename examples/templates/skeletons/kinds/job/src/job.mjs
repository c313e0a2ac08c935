/**
 * One run of the job. It may be started again after a failure. It knows nothing
 * of the platform that it runs on.
 *
 * @param {Date} now
 */
export async function run(now) {
  const day = now.toISOString().slice(0, 10);
  console.log(JSON.stringify({ message: 'Done', day }));
  return { day };
}
