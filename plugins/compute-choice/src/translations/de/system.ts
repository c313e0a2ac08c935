/** German: the tab of a system. */
export const systemDe = {
  'system.title': 'Das System als Ganzes',
  'system.together': 'Zusammen',
  'system.separately': 'Einzeln gerechnet',
  'system.saving': '{{amount}} im Monat spart das Teilen',
  'system.noSaving': 'Teilen spart hier nichts',
  'system.onPlatform': '{{platform}} für {{components}}',
  'system.described': 'Beschriebene Komponenten',
  'system.describedOf': '{{described}} von {{all}}',
  'system.inRegion': '{{title}}: {{region}}',
  'system.impossible': 'Keine Plattform kann sie betreiben',
  'system.aloneOn': 'auf {{platform}}',
  'system.failed':
    'Die Komponenten dieses Systems konnten nicht gelesen werden',
  'system.incomplete':
    'Diese Komponenten fehlen in der Antwort, weil sie nicht gelesen werden konnten oder es zu viele sind: {{components}}.',
  'system.unpriced':
    'Für {{region}} gibt es keine Preise, darum fehlt die Rechnung für {{components}}.',
  'system.noRegion':
    'Für {{components}} ist keine Region genannt, und die Preise unterscheiden sich je Region.',
  'system.components.title': 'Eine Plattform je Komponente',
  'system.components.description':
    'Gemeinsam entschieden: Load Balancer, Cluster, Mengenstaffeln und Freikontingente werden geteilt, wo das günstiger ist. Verschiedene Plattformen zu mischen ist normal.',
  'system.components.component': 'Komponente',
  'system.components.platform': 'Plattform',
  'system.components.share': 'Pro Monat, im System',
  'system.components.alone': 'Pro Monat, für sich allein',
  'system.bill.title': 'Die gemeinsame Rechnung',
  'system.bill.description':
    'Jede Zeile einmal für alle Komponenten, für die sie steht.',
  'system.bill.shared': 'Was geteilt wird',
  'system.bill.for': 'für {{components}}',
  'system.undescribed.title': 'Noch nicht beschrieben',
  'system.undescribed.description':
    'Diese Komponenten fehlen in der Rechnung. Jede öffnet sich auf dem Reiter, auf dem sie beschrieben werden kann.',
  'system.empty.title':
    'Worauf soll dieses System laufen, und was kostet es zusammen?',
  'system.empty.description':
    'Sobald mindestens eine seiner Komponenten beschrieben ist, nennt dieser Reiter für jede eine Plattform und bringt sie auf eine Rechnung, samt dem, was sie teilen.',
  'system.empty.noComponents':
    'Dieses System hat im Katalog noch keine Komponenten oder Ressourcen.',
  'engine.system.tiers':
    'Mengenstaffeln gelten für das ganze Konto und sparen so {{savingUsd}} im Monat.',
  'engine.system.allowances':
    'Die Freikontingente des Kontos sind {{savingUsd}} im Monat wert, einmal für alle Komponenten.',
  'engine.system.cluster':
    '{{components}} teilen sich einen Cluster von bis zu {{hosts}} Hosts vom Typ {{instanceType}}.',
  'engine.system.once':
    '{{item}}: einmal für {{components}} statt für jede einzeln; das spart {{savingUsd}} im Monat.',
} as const;
