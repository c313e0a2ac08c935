/** Choosing while a service is created. */
export const createMessages = {
  create: {
    platform: {
      label: 'Where the service runs',
      waiting: 'Describe the workload first.',
      computing: 'Computing …',
      failed: 'The platforms could not be compared: {{message}}',
      undecided:
        'There is no verdict yet. Choose a platform, and say why, or answer more of the questions.',
      verdict: 'Recommended',
      more: '{{amount}} a month more',
      less: '{{amount}} a month less',
      same: 'The same cost',
      perMonth: '{{amount}} a month',
      unpriced: 'It has no price in this region.',
      notConsidered: 'It is not among those that may be chosen.',
    },
    reason: {
      label: 'Why not the recommended one?',
      help: 'It becomes part of the decision record.',
    },
    issues: {
      profile: 'Describe the workload: {{issues}}',
      platform: 'Choose a platform.',
      reason: 'Say why another platform than the recommended one is chosen.',
      confidence:
        'The answer is not sure enough: its confidence is {{actual}}, and {{minimum}} is asked for.',
      nextQuestion: 'The next question is: {{question}}',
    },
    confidence: { low: 'low', medium: 'medium', high: 'high' },
  },
} as const;
