import { exampleBlocks } from './exampleBlocks';
import { Blocks, fillBlocks } from './fillBlocks';
import { ruleBlocks } from './ruleBlocks';

/** Documents with generated places, relative to the folder of guides. */
export const documentNames = ['cost-model.md', 'decision-model.md'] as const;

const blocks: Blocks = { ...exampleBlocks, ...ruleBlocks };

/** A document as the engine would write its generated places today. */
export function upToDate(document: string): Promise<string> {
  return fillBlocks(document, blocks);
}
