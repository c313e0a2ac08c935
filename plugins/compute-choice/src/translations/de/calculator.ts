/** German: the calculator for a workload without an entity. */
export const calculatorDe = {
  'calculator.title': 'Compute-Rechner',
  'calculator.intro':
    'Welche AWS-Rechenplattform passt zu einem Workload, den es erst als Idee gibt? Gespeichert wird nichts: alles, was Sie sagen, steht in der Adresse, also ist der Link die Antwort.',
  'calculator.copySnippet': 'Als Markdown kopieren',
  'calculator.downloadCsv': 'Kostenzeilen herunterladen',
  'calculator.startOver': 'Neu beginnen',
} as const;
