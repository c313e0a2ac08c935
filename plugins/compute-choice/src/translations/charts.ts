/** Charts and what stands beside them. */
export const chartMessages = {
  curves: {
    title: 'What it costs at other traffic',
    description:
      'The best option of each platform, when every hour grows or shrinks alike. Both axes are logarithmic.',
    chart: 'Monthly cost of each platform over requests per month',
    youAreHere: 'You are here',
    requests: 'Requests per month',
    monthly: 'Per month',
    cheapest: 'Cheapest',
    band: 'Bars at “You are here” show the range in 8 of 10 cases; thin lines are where the cheapest changes.',
    tie: 'Shaded: the two cheapest differ by less than {{amount}} a month, which is too little to matter.',
    moreCrossings_one:
      'The cheapest changes once more, farther from your traffic; see the table.',
    moreCrossings_other:
      'The cheapest changes {{count}} more times, farther from your traffic; see the table.',
    crossings: 'Where the cheapest platform changes',
    above: 'Above requests per month',
    instead: 'Instead of',
    noCrossing:
      'The same platform stays the cheapest over the whole range of traffic.',
    show: 'As a table',
    table: 'Monthly cost over traffic',
    rowNow: '{{requests}} (you are here)',
    impossible: 'not possible',
  },
  growth: {
    title: 'If the traffic grows as stated',
    description: 'Month by month at {{percent}} a month.',
    chart: 'Monthly cost of each platform over the next months',
    flip: 'In month {{month}}, at {{requests}} requests a month, {{to}} overtakes {{from}}: start with the verdict, and look again before then.',
    flipMonth: 'Month {{month}}',
    noFlip: 'The verdict stays the same for the next {{months}} months.',
    month: 'Month from now',
    show: 'Months as a table',
    table: 'Monthly cost over the next months',
  },
  week: {
    title: 'The demand of a week',
    description:
      'Requests per second in each hour; the stronger the colour, the busier.',
    busiest: 'Busiest: {{day}}, {{hour}}, with {{rate}} per second.',
    steady: 'All hours are alike: {{rate}} per second.',
    burst: 'The peak minute is {{factor}} times its hour: {{rate}} per second.',
    table: 'Requests per second by day and hour',
    cell: '{{rate}} per second',
    scale: 'Full colour: {{rate}} per second.',
  },
  tornado: {
    title: 'What moves the answer most',
    description:
      'Each input at the ends of its range, all others unchanged. The upright line is where both platforms cost the same.',
    dearer:
      'As it stands, the runner-up costs {{amount}} a month more than the verdict.',
    cheaper:
      'As it stands, the runner-up costs {{amount}} a month less than the verdict.',
    input: 'Input',
    low: 'At one end',
    high: 'At the other',
    effect: 'Difference per month',
    result: 'Verdict',
    end: '{{value}}: {{gap}}',
    excluded: 'one is excluded',
    assumed: 'assumed',
    flips: 'changes',
    keeps: 'stays',
  },
} as const;
