/** German: charts and what stands beside them. */
export const chartsDe = {
  'curves.title': 'Was es bei anderem Verkehr kostet',
  'curves.description':
    'Die beste Option jeder Plattform, wenn jede Stunde gleich wächst oder schrumpft. Beide Achsen sind logarithmisch.',
  'curves.chart': 'Monatliche Kosten jeder Plattform über Aufrufe pro Monat',
  'curves.youAreHere': 'Sie sind hier',
  'curves.requests': 'Aufrufe pro Monat',
  'curves.monthly': 'Pro Monat',
  'curves.cheapest': 'Am günstigsten',
  'curves.band':
    'Die Balken bei „Sie sind hier“ zeigen den Bereich in 8 von 10 Fällen; an dünnen Linien wechselt die günstigste Plattform.',
  'curves.tie':
    'Grau: die beiden günstigsten liegen weniger als {{amount}} im Monat auseinander, und damit zu wenig, als dass es zählt.',
  'curves.moreCrossings_one':
    'Die günstigste wechselt noch einmal, weiter weg von Ihrem Verkehr; siehe Tabelle.',
  'curves.moreCrossings_other':
    'Die günstigste wechselt noch {{count}}-mal, weiter weg von Ihrem Verkehr; siehe Tabelle.',
  'curves.crossings': 'Wo die günstigste Plattform wechselt',
  'curves.above': 'Ab Aufrufen pro Monat',
  'curves.instead': 'Statt',
  'curves.noCrossing':
    'Über den ganzen Bereich des Verkehrs bleibt dieselbe Plattform die günstigste.',
  'curves.show': 'Als Tabelle',
  'curves.table': 'Monatliche Kosten über den Verkehr',
  'curves.rowNow': '{{requests}} (Sie sind hier)',
  'curves.impossible': 'nicht möglich',
  'growth.title': 'Wenn der Verkehr wächst wie angegeben',
  'growth.description': 'Monat für Monat bei {{percent}} pro Monat.',
  'growth.chart': 'Monatliche Kosten jeder Plattform in den nächsten Monaten',
  'growth.flip':
    'In Monat {{month}}, bei {{requests}} Aufrufen pro Monat, überholt {{to}} {{from}}: beginnen Sie mit dem Urteil und sehen Sie vorher noch einmal hin.',
  'growth.flipMonth': 'Monat {{month}}',
  'growth.noFlip': 'Das Urteil bleibt die nächsten {{months}} Monate gleich.',
  'growth.month': 'Monat ab heute',
  'growth.show': 'Monate als Tabelle',
  'growth.table': 'Monatliche Kosten in den nächsten Monaten',
  'week.title': 'Der Bedarf einer Woche',
  'week.description':
    'Aufrufe pro Sekunde in jeder Stunde; je kräftiger die Farbe, desto mehr.',
  'week.busiest':
    'Am meisten los ist {{day}}, {{hour}}, mit {{rate}} pro Sekunde.',
  'week.steady': 'Alle Stunden sind gleich: {{rate}} pro Sekunde.',
  'week.burst':
    'Die Spitzenminute ist das {{factor}}-Fache ihrer Stunde: {{rate}} pro Sekunde.',
  'week.table': 'Aufrufe pro Sekunde nach Tag und Stunde',
  'week.cell': '{{rate}} pro Sekunde',
  'week.scale': 'Volle Farbe: {{rate}} pro Sekunde.',
  'tornado.title': 'Was die Antwort am meisten bewegt',
  'tornado.description':
    'Jede Eingabe an den Enden ihres Bereichs, alle anderen unverändert. An der senkrechten Linie kosten beide Plattformen gleich viel.',
  'tornado.dearer':
    'So, wie es steht, kostet die zweitbeste Plattform {{amount}} pro Monat mehr als das Urteil.',
  'tornado.cheaper':
    'So, wie es steht, kostet die zweitbeste Plattform {{amount}} pro Monat weniger als das Urteil.',
  'tornado.input': 'Eingabe',
  'tornado.low': 'An einem Ende',
  'tornado.high': 'Am anderen',
  'tornado.effect': 'Unterschied pro Monat',
  'tornado.result': 'Urteil',
  'tornado.end': '{{value}}: {{gap}}',
  'tornado.excluded': 'eine ist ausgeschlossen',
  'tornado.assumed': 'angenommen',
  'tornado.flips': 'ändert sich',
  'tornado.keeps': 'bleibt',
} as const;
