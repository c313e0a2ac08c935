/** The calculator for a workload without an entity. */
export const calculatorMessages = {
  calculator: {
    title: 'Compute calculator',
    intro:
      'Which AWS compute fits a workload that is only an idea yet? Nothing is saved: everything you say stands in the address, so the link is the answer.',
    copySnippet: 'Copy as Markdown',
    downloadCsv: 'Download cost lines',
    startOver: 'Start over',
  },
} as const;
