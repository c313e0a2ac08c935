/** German: titles, states and the form. */
export const screensDe = {
  'tab.edit': 'Workload bearbeiten',
  'tab.editDenied':
    'Nur wer das Profil dieser Entität ändern darf, kann es bearbeiten.',
  'card.title': 'Compute choice',
  'card.details': 'Warum, und womit verglichen',
  'card.empty': 'Niemand hat den Workload dieses Dienstes bisher beschrieben.',
  'card.describe': 'Beschreiben',
  'card.error': 'Die Empfehlung konnte nicht gelesen werden.',
  'card.denied': 'Sie dürfen die Empfehlung dieser Entität nicht sehen.',
  'card.retry': 'Noch einmal versuchen',
  'state.loading': 'Die Empfehlung wird geladen',
  'state.retry': 'Noch einmal versuchen',
  'state.empty.title': 'Welche AWS-Rechenplattform passt zu diesem Dienst?',
  'state.empty.description':
    'Beschreiben Sie den Workload einmal und lesen Sie, ob er auf AWS Lambda, AWS Fargate oder Amazon ECS auf EC2 laufen soll: mit einer Größe, den monatlichen Kosten Zeile für Zeile und den Gründen. Zwei Antworten genügen für den Anfang; was Sie nicht wissen, wird angenommen und auch so gezeigt.',
  'state.empty.start': 'Beginnen Sie mit dem, was am nächsten kommt',
  'state.empty.scratch': 'Ohne Vorlage beginnen',
  'state.empty.denied':
    'Nur wer diese Entität ändern darf, kann ihren Workload beschreiben. Fragen Sie {{owner}}.',
  'state.empty.deniedNoOwner':
    'Nur wer diese Entität ändern darf, kann ihren Workload beschreiben.',
  'state.forbidden.title': 'Sie dürfen diese Empfehlung nicht sehen',
  'state.forbidden.description':
    'Das Workload-Profil dieser Entität steht Ihnen nicht offen.',
  'state.forbidden.ask': 'Bitten Sie hier um Zugang:',
  'state.forbidden.noOwner':
    'Die Entität nennt niemanden, dem sie gehört; fragen Sie, wer das Portal betreibt.',
  'state.failed.title': 'Die Empfehlung konnte nicht gelesen werden',
  'state.failed.advice':
    'Versuchen Sie es gleich noch einmal. Schlägt es weiter fehl, geben Sie das hier Geschriebene an die Betreiber des Portals weiter.',
  'form.titleCreate': 'Workload beschreiben',
  'form.titleEdit': 'Workload bearbeiten',
  'form.intro':
    'Beantworten Sie, was Sie wissen, und lassen Sie den Rest leer: ein leeres Feld heißt „Weiß ich nicht“, und ein sinnvoller Wert wird angenommen und gezeigt.',
  'form.known':
    'Das weiß der Katalog schon: {{fields}}. Prüfen Sie es und berichtigen Sie, was nicht stimmt.',
  'form.questions': 'Fünf Fragen bis zu einer brauchbaren Antwort',
  'form.more': 'Genaueres, wo Sie es haben',
  'form.moreCount_one': '{{count}} Antwort',
  'form.moreCount_other': '{{count}} Antworten',
  'form.moreNone': 'Noch nichts gesagt',
  'form.unknown': 'Weiß ich nicht',
  'form.unknownAssumed': 'Weiß ich nicht (angenommen: {{value}})',
  'form.assumed': 'Angenommen: {{value}}',
  'form.yes': 'Ja',
  'form.no': 'Nein',
  'form.kept': '{{field}}: ein Wert ist gespeichert und bleibt, wie er ist.',
  'form.kind.label': 'Was macht der Dienst?',
  'form.kind.choose': 'Wählen Sie, was am nächsten kommt',
  'form.rate.label': 'Wie viel Verkehr?',
  'form.rate.amount': 'Menge',
  'form.rate.unit': 'Gezählt als',
  'form.rate.month': 'Aufrufe pro Monat',
  'form.rate.second': 'Aufrufe pro Sekunde',
  'form.rate.day': 'Läufe pro Tag',
  'form.rate.week': 'Stundenwerte einer Woche',
  'form.rate.volume': 'nicht bekannt: eine Größenordnung',
  'form.rate.weekKept':
    '168 Stundenwerte sind gespeichert. Wählen Sie eine andere Einheit, um sie zu ersetzen.',
  'form.rate.help':
    'Aufrufe, Nachrichten oder Datensätze; bei Jobs die Läufe. Eine Schätzung genügt.',
  'form.runMinutes.label': 'Wie lange dauert ein Lauf?',
  'form.duration.label': 'Wie lange dauert ein Aufruf?',
  'form.memory.label': 'Wie viel Speicher braucht eine Instanz?',
  'form.region.label': 'In welcher AWS-Region?',
  'form.region.choose': 'Wählen Sie eine Region',
  'form.region.default': 'Vorgabe Ihrer Organisation ({{region}})',
  'form.region.named': '{{code}} – {{name}}',
  'form.region.unpriced': '{{code}} – ohne Preise',
  'form.comment.label': 'Warum diese Änderung? (freiwillig)',
  'form.comment.help': 'Steht im Verlauf des Profils.',
  'form.save': 'Speichern',
  'form.saving': 'Wird gespeichert …',
  'form.cancel': 'Abbrechen',
  'form.saved': 'Als Revision {{revision}} gespeichert',
  'form.saveFailed': 'Das Profil wurde nicht gespeichert',
  'form.sessionEnded':
    'Ihre Sitzung ist abgelaufen, deshalb wurde nichts gespeichert. Ihre Antworten bleiben in diesem Browser: Melden Sie sich wieder an und speichern Sie sie.',
  'form.signInAgain': 'Wieder anmelden',
  'form.restored':
    'Ihre nicht gespeicherten Änderungen vom {{date}} sind wieder da.',
  'form.discard': 'Verwerfen',
  'form.issues.title_one': 'Eine Antwort braucht noch einen Blick',
  'form.issues.title_other': '{{count}} Antworten brauchen noch einen Blick',
  'form.issues.item': '{{field}}: {{message}}',
  'form.issues.notANumber':
    'Geben Sie eine Zahl ein, zum Beispiel {{example}}.',
  'form.issues.whole': 'Geben Sie eine ganze Zahl ein.',
  'form.issues.range': 'Geben Sie eine Zahl von {{min}} bis {{max}} ein.',
  'form.issues.above':
    'Geben Sie eine Zahl über {{min}} und höchstens {{max}} ein.',
  'form.issues.kind': 'Wählen Sie, was der Dienst macht.',
  'form.issues.rate': 'Nennen Sie den Verkehr in einer Einheit.',
  'form.issues.expected': 'Erwartet: {{expected}}.',
  'form.conflict.title': 'Inzwischen hat jemand anderes gespeichert',
  'form.conflict.description':
    '{{user}} hat am {{date}} Revision {{revision}} gespeichert, nachdem Sie dieses Formular geöffnet hatten. Ihre Antworten sind noch da.',
  'form.conflict.deleted':
    'Das Profil wurde gelöscht, nachdem Sie dieses Formular geöffnet hatten.',
  'form.conflict.compare': 'Was sich unterscheidet',
  'form.conflict.same': 'Nichts unterscheidet sich.',
  'form.conflict.field': 'Feld',
  'form.conflict.theirs': 'Gespeichert',
  'form.conflict.mine': 'Von Ihnen',
  'form.conflict.keepMine': 'Meines behalten und speichern',
  'form.conflict.takeTheirs': 'Das Gespeicherte nehmen',
  'form.live.title': 'Die Antwort bis hierher',
  'form.live.waiting':
    'Wählen Sie eine Art und nennen Sie den Verkehr, um eine Antwort zu sehen.',
  'form.live.fix':
    'Verbessern Sie die markierten Antworten, um eine Antwort zu sehen.',
  'form.live.computing': 'Wird berechnet …',
  'form.live.noRegion':
    'Wählen Sie eine Region: die Preise sind je nach Region verschieden.',
  'form.live.unpriced':
    'Für {{region}} gibt es keine Preise, und die einer anderen Region würden täuschen. Wählen Sie eine Region mit Preisen.',
  'form.live.failed':
    'Die Antwort konnte hier nicht berechnet werden: {{message}}',
} as const;
