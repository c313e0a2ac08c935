/** German: how to ask for a field that is assumed. */
export const questionsDe = {
  'engine.question.application.architectures': 'Läuft der Code auf arm64?',
  'engine.question.application.artifactSizeMb':
    'Wie groß ist das Archiv oder Image?',
  'engine.question.application.gpu': 'Braucht er eine GPU?',
  'engine.question.application.initMs':
    'Wie lange braucht die Anwendung zum Starten?',
  'engine.question.application.privileged':
    'Braucht er privilegierte Container, etwa um Images zu bauen?',
  'engine.question.application.runtime': 'Welche Laufzeit nutzt er?',
  'engine.question.application.stateful':
    'Verlassen sich Aufrufe auf Zustand in einem Prozess?',
  'engine.question.operations.control':
    'Wie viel Kontrolle über Hosts und Laufzeit ist gewünscht?',
  'engine.question.operations.existing.alb':
    'Gibt es einen Load Balancer zum Mitbenutzen?',
  'engine.question.operations.frontDoor.customDomain':
    'Erreicht man ihn unter einer eigenen Domain?',
  'engine.question.operations.logKbPerRequest':
    'Wie viel protokolliert er pro Aufruf?',
  'engine.question.performance.coldStartTolerance':
    'Dürfen Aufrufe auf einen Kaltstart treffen?',
  'engine.question.performance.cpuMsPerRequest':
    'Wie viel CPU-Zeit braucht ein Aufruf, und wie viel ist Warten?',
  'engine.question.performance.durationMs.mean':
    'Wie lange dauert ein Aufruf im Mittel?',
  'engine.question.performance.durationMs.p99':
    'Wie lange dauert das langsamste Prozent?',
  'engine.question.performance.longestRunSeconds':
    'Wie lange kann ein einzelner Lauf höchstens dauern?',
  'engine.question.resources.concurrencyPerInstance':
    'Wie viele Aufrufe bedient eine Instanz zur selben Zeit?',
  'engine.question.resources.memoryMb':
    'Wie viel Speicher braucht eine Instanz?',
  'engine.question.resources.targetUtilization':
    'Wie ausgelastet darf die CPU sein, bevor skaliert wird?',
  'engine.question.resources.vcpu': 'Wie viele vCPU kann ein Lauf nutzen?',
  'engine.question.team.containers':
    'Wie viel Erfahrung mit Containern gibt es?',
  'engine.question.team.ec2Fleets':
    'Wie viel Erfahrung mit EC2-Flotten gibt es?',
  'engine.question.team.serverless': 'Wie viel Erfahrung mit Lambda gibt es?',
  'engine.question.traffic.batchSize':
    'Wie viele Datensätze bearbeitet ein Aufruf?',
  'engine.question.traffic.burstInsideHour':
    'Wie viel höher ist die Spitzenminute als das Mittel ihrer Stunde?',
  'engine.question.traffic.connectionSeconds':
    'Wie lange steht eine Verbindung?',
  'engine.question.traffic.messagesPerMinute':
    'Wie viele Nachrichten gehen über eine Verbindung?',
  'engine.question.traffic.requestKb': 'Wie groß ist eine Anfrage?',
  'engine.question.traffic.requestsPerConnection':
    'Wie viele Aufrufe sendet ein Client über eine Verbindung?',
  'engine.question.traffic.responseKb': 'Wie groß ist eine Antwort?',
  'engine.question.traffic.retryShare':
    'Wie viel der Arbeit schlägt einmal fehl und wird wiederholt?',
  'engine.question.traffic.requestsPerMonth':
    'Wie viele Aufrufe kommen in einem Monat?',
  'engine.question.traffic.runsPerDay': 'Wie viele Läufe gibt es am Tag?',
  'engine.question.traffic.runMinutes': 'Wie lange dauert ein Lauf?',
  'engine.question.traffic.shape':
    'Wie bewegt sich der Verkehr über die Woche?',
} as const;
