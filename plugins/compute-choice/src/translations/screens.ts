/** Titles, states and the form. */
export const screenMessages = {
  tab: {
    edit: 'Edit workload',
    editDenied: 'Only people who may change this entity’s profile can edit it.',
  },
  card: {
    title: 'Compute choice',
    details: 'Why, and compared with what',
    empty: 'Nobody has described the workload of this service yet.',
    describe: 'Describe it',
    error: 'The recommendation could not be read.',
    denied: 'You may not see the recommendation of this entity.',
    retry: 'Try again',
  },
  state: {
    loading: 'Loading the recommendation',
    retry: 'Try again',
    empty: {
      title: 'Which AWS compute fits this service?',
      description:
        'Describe the workload once, and read whether to run it on AWS Lambda, AWS Fargate or Amazon ECS on EC2: with a size, a monthly cost line by line, and the reasons. Two answers are enough to start; whatever you do not know is assumed and shown as such.',
      start: 'Start from what comes closest',
      scratch: 'Start without a preset',
      denied:
        'Only people who may change this entity can describe its workload. Ask {{owner}}.',
      deniedNoOwner:
        'Only people who may change this entity can describe its workload.',
    },
    forbidden: {
      title: 'You may not see this recommendation',
      description: 'The workload profile of this entity is not open to you.',
      ask: 'Ask the owner for access:',
      noOwner: 'The entity names no owner; ask the people who run the portal.',
    },
    failed: {
      title: 'The recommendation could not be read',
      advice:
        'Try again in a moment. If it keeps failing, tell the people who run the portal what is written here.',
    },
  },
  form: {
    titleCreate: 'Describe the workload',
    titleEdit: 'Edit the workload',
    intro:
      'Answer what you know and leave the rest empty: an empty field means “I don’t know”, and a sensible value is assumed and shown.',
    known:
      'The catalog knows this already: {{fields}}. Check it, and correct what is wrong.',
    questions: 'Five questions to a useful answer',
    more: 'More detail, where you have it',
    moreCount_one: '{{count}} answer',
    moreCount_other: '{{count}} answers',
    moreNone: 'Nothing said yet',
    unknown: 'I don’t know',
    unknownAssumed: 'I don’t know (assumed: {{value}})',
    assumed: 'Assumed: {{value}}',
    yes: 'Yes',
    no: 'No',
    kept: '{{field}}: a value is stored and kept as it is.',
    kind: {
      label: 'What does the service do?',
      choose: 'Choose the closest kind',
    },
    rate: {
      label: 'How much traffic?',
      amount: 'Amount',
      unit: 'Counted as',
      month: 'requests per month',
      second: 'requests per second',
      day: 'runs per day',
      week: 'hourly values of a week',
      volume: 'not known: an order of magnitude',
      weekKept:
        '168 hourly values are stored. Choose another unit to replace them.',
      help: 'Requests, messages or records; for jobs, runs. An estimate is fine.',
    },
    runMinutes: { label: 'How long is a run?' },
    duration: { label: 'How long does a request take?' },
    memory: { label: 'How much memory does one instance need?' },
    region: {
      label: 'In which AWS region?',
      choose: 'Choose a region',
      default: 'Default of your organisation ({{region}})',
      named: '{{code}} – {{name}}',
      unpriced: '{{code}} – no prices',
    },
    comment: {
      label: 'Why this change? (optional)',
      help: 'Shown in the history of the profile.',
    },
    save: 'Save',
    saving: 'Saving …',
    cancel: 'Cancel',
    saved: 'Saved as revision {{revision}}',
    saveFailed: 'The profile was not saved',
    sessionEnded:
      'Your session has ended, so that nothing was saved. Your answers stay in this browser: sign in again, and save them.',
    signInAgain: 'Sign in again',
    restored: 'Your unsaved changes of {{date}} are back.',
    discard: 'Discard them',
    issues: {
      title_one: 'One answer needs a look',
      title_other: '{{count}} answers need a look',
      item: '{{field}}: {{message}}',
      notANumber: 'Enter a number, for example {{example}}.',
      whole: 'Enter a whole number.',
      range: 'Enter a number from {{min}} to {{max}}.',
      above: 'Enter a number above {{min}}, up to {{max}}.',
      kind: 'Choose what the service does.',
      rate: 'State the traffic in one unit.',
      expected: 'Expected: {{expected}}.',
    },
    conflict: {
      title: 'Somebody saved in between',
      description:
        '{{user}} saved revision {{revision}} on {{date}}, after you had opened this form. Your answers are still here.',
      deleted: 'The profile was deleted after you had opened this form.',
      compare: 'What differs',
      same: 'Nothing differs.',
      field: 'Field',
      theirs: 'Saved',
      mine: 'Yours',
      keepMine: 'Keep mine and save',
      takeTheirs: 'Take the saved one',
    },
    live: {
      title: 'The answer so far',
      waiting: 'Choose a kind and state the traffic to see an answer.',
      fix: 'Correct the marked answers to see an answer.',
      computing: 'Computing …',
      noRegion: 'Choose a region: prices differ between regions.',
      unpriced:
        'There are no prices for {{region}}, and those of another region would mislead. Choose a region that has prices.',
      failed: 'The answer could not be computed here: {{message}}',
    },
  },
} as const;
