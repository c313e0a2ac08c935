/** A fenced block of a Markdown document. */
export interface FencedBlock {
  language: string;
  text: string;
  /** Where it begins, counted from 1. */
  line: number;
}

/** The fenced blocks of a document, in their order. */
export function fencedBlocks(markdown: string): FencedBlock[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(match => ({
    language: match[1],
    text: match[2],
    line: markdown.slice(0, match.index).split('\n').length,
  }));
}
