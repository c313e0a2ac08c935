/** The tab of a system. */
export const systemMessages = {
  system: {
    title: 'The system as a whole',
    together: 'Together',
    separately: 'One by one',
    saving: '{{amount}} a month is saved by sharing',
    noSaving: 'sharing saves nothing here',
    onPlatform: '{{platform}} for {{components}}',
    described: 'Components described',
    describedOf: '{{described}} of {{all}}',
    inRegion: '{{title}}: {{region}}',
    impossible: 'No platform can run it',
    aloneOn: 'on {{platform}}',
    failed: 'The components of this system could not be read',
    incomplete:
      'These components are not part of the answer, because they could not be read or there are too many: {{components}}.',
    unpriced:
      'There are no prices for {{region}}, so {{components}} cannot be billed.',
    noRegion:
      'No region is stated for {{components}}, and prices differ between regions.',
    components: {
      title: 'A platform per component',
      description:
        'Decided together: a load balancer, a cluster, volume tiers and free allowances are shared where that is cheaper. Mixing platforms is normal.',
      component: 'Component',
      platform: 'Platform',
      share: 'Per month, in the system',
      alone: 'Per month, by itself',
    },
    bill: {
      title: 'The combined bill',
      description: 'Every line once for all components that it is for.',
      shared: 'What is shared',
      for: 'for {{components}}',
    },
    undescribed: {
      title: 'Not described yet',
      description:
        'The bill lacks these components. Each opens on the tab where it can be described.',
    },
    empty: {
      title: 'What should this system run on, and what does it cost together?',
      description:
        'As soon as at least one of its components is described, this tab names a platform for each and puts them on one bill, with what they share.',
      noComponents:
        'This system has no components or resources in the catalog yet.',
    },
  },
} as const;
