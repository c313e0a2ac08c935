/** Die Wahl, während ein Service entsteht. */
export const createDe = {
  'create.platform.label': 'Worauf der Service läuft',
  'create.platform.waiting': 'Beschreiben Sie zuerst die Last.',
  'create.platform.computing': 'Wird berechnet …',
  'create.platform.failed':
    'Die Plattformen konnten nicht verglichen werden: {{message}}',
  'create.platform.undecided':
    'Es gibt noch kein Urteil. Wählen Sie eine Plattform und sagen Sie, warum, oder beantworten Sie mehr Fragen.',
  'create.platform.verdict': 'Empfohlen',
  'create.platform.more': '{{amount}} im Monat mehr',
  'create.platform.less': '{{amount}} im Monat weniger',
  'create.platform.same': 'Dieselben Kosten',
  'create.platform.perMonth': '{{amount}} im Monat',
  'create.platform.unpriced': 'Sie hat in dieser Region keinen Preis.',
  'create.platform.notConsidered':
    'Sie gehört nicht zu denen, die gewählt werden dürfen.',
  'create.reason.label': 'Warum nicht die empfohlene?',
  'create.reason.help': 'Es wird Teil der Entscheidung.',
  'create.issues.profile': 'Beschreiben Sie die Last: {{issues}}',
  'create.issues.platform': 'Wählen Sie eine Plattform.',
  'create.issues.reason':
    'Sagen Sie, warum eine andere als die empfohlene Plattform gewählt wird.',
  'create.issues.confidence':
    'Die Antwort ist nicht sicher genug: Ihre Sicherheit ist {{actual}}, verlangt ist {{minimum}}.',
  'create.issues.nextQuestion': 'Die nächste Frage ist: {{question}}',
  'create.confidence.low': 'niedrig',
  'create.confidence.medium': 'mittel',
  'create.confidence.high': 'hoch',
};
