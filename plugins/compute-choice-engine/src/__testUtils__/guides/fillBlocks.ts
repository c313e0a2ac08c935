/** What is generated into a document, by the name of its place. */
export type Blocks = Readonly<Record<string, () => Promise<string>>>;

const PLACE =
  /<!-- generated: ([\w-]+) -->\n[\s\S]*?<!-- end of generated -->/g;

/**
 * A document with its generated places filled anew.
 *
 * @throws Error if the document names a block that there is not.
 */
export async function fillBlocks(
  document: string,
  blocks: Blocks,
): Promise<string> {
  const names = [...document.matchAll(PLACE)].map(([, name]) => name);
  const texts = new Map<string, string>();
  for (const name of names) {
    const generate = blocks[name];
    if (!generate) {
      throw new Error(`There is no block ${name}`);
    }
    texts.set(name, await generate());
  }
  return document.replace(
    PLACE,
    (_, name) =>
      `<!-- generated: ${name} -->\n\n${texts.get(
        name,
      )}\n\n<!-- end of generated -->`,
  );
}
