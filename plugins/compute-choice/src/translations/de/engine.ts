/** German: the engine's sentences, by their code. Values come formatted. */
export const engineDe = {
  'engine.verdict.recommended':
    '{{platform}} für etwa {{monthlyUsd}} pro Monat.',
  'engine.verdict.stay':
    'Bleiben Sie auf {{platform}}, etwa {{monthlyUsd}} pro Monat: ein Umzug spart zu wenig.',
  'engine.verdict.tie':
    '{{tied}} liegen gleichauf. {{platform}} kostet etwa {{monthlyUsd}} pro Monat.',
  'engine.verdict.tooLittleKnown':
    'Zu wenig ist bekannt: keine Plattform ist in der Hälfte des Möglichen die beste. Mit dem, was bekannt ist, führt {{platform}} mit etwa {{monthlyUsd}} pro Monat.',
  'engine.verdict.missingPrice':
    'Unentschieden: {{priceKey}} hat in {{region}} keinen Preis, und darauf kommt es an. {{platform}} führt mit etwa {{monthlyUsd}} pro Monat.',
  'engine.verdict.nothingEligible':
    'Keine Option ist möglich: jede ist durch eine Regel ausgeschlossen.',
  'engine.verdict.nothingPriced':
    'Keine mögliche Option hat in {{region}} einen Preis.',
  'engine.reason.cheapest':
    'Kostet {{differenceUsd}} pro Monat weniger als {{platform}}.',
  'engine.reason.dearer':
    'Kostet mehr als {{platform}}: {{differenceUsd}} pro Monat.',
  'engine.reason.onlyEligible': 'Die einzige Plattform, die es ausführen kann.',
  'engine.reason.onlyPriced':
    'Die einzige Plattform mit einem Preis in dieser Region; {{unpriced}} lässt sich nicht vergleichen.',
  'engine.reason.better.cost': 'Günstiger als {{platform}}.',
  'engine.reason.better.operationsEffort':
    'Weniger Betriebsaufwand als {{platform}}.',
  'engine.reason.better.latency': 'Kürzere Latenz als {{platform}}.',
  'engine.reason.better.scalingSpeed': 'Skaliert schneller als {{platform}}.',
  'engine.reason.better.teamFit': 'Passt besser zum Team als {{platform}}.',
  'engine.reason.better.control': 'Mehr Kontrolle als mit {{platform}}.',
  'engine.reason.better.isolation': 'Besser isoliert als mit {{platform}}.',
  'engine.reason.better.portability':
    'Leichter zu verlegen als mit {{platform}}.',
  'engine.reason.worse.cost': 'Teurer als {{platform}}.',
  'engine.reason.worse.operationsEffort':
    'Mehr Betriebsaufwand als {{platform}}.',
  'engine.reason.worse.latency': 'Längere Latenz als {{platform}}.',
  'engine.reason.worse.scalingSpeed': 'Skaliert langsamer als {{platform}}.',
  'engine.reason.worse.teamFit': 'Passt schlechter zum Team als {{platform}}.',
  'engine.reason.worse.control': 'Weniger Kontrolle als mit {{platform}}.',
  'engine.reason.worse.isolation': 'Schlechter isoliert als mit {{platform}}.',
  'engine.reason.worse.portability':
    'Schwerer zu verlegen als mit {{platform}}.',
  'engine.difference.runnerUp':
    '{{platform}} unterscheidet sich um {{differenceUsd}} pro Monat.',
  'engine.note.inertia':
    '{{platform}} schneidet besser ab, aber ein Umzug lohnt sich erst ab einer Ersparnis von {{neededUsd}} pro Monat.',
  'engine.note.payback':
    'Der Umzug ist mit {{days}} Personentagen ({{costUsd}}) angesetzt; bei einer Ersparnis von {{savingUsd}} pro Monat lohnt er sich nach {{months}} Monaten.',
  'engine.note.growth':
    'Bei diesem Wachstum wird {{platform}} in Monat {{months}} am günstigsten ({{requestsPerMonth}} Aufrufe pro Monat).',
  'engine.note.hybrid':
    'Eine gleichmäßige Grundlast mit Spitzen darüber: Container für die Grundlast und Lambda für Ereignisse oder Überlauf lassen sich verbinden.',
  'engine.note.cache':
    'Ein Cache davor könnte {{cacheableShare}} der Lesezugriffe beantworten; deren Rechenleistung entfällt dann auf jeder Plattform.',
  'engine.note.durable':
    '{{ioWaitShare}} eines orchestrierten Laufs ist Warten: Durable Functions und Step Functions ruhen derweil, eine Funktion oder ein Task, der wartet, wird bezahlt.',
  'engine.note.kubernetes':
    'Kubernetes ist gefordert: von dem, was hier verglichen wird, bietet es nur EKS auf Fargate; EKS auf EC2 liegt außerhalb dieses Vergleichs.',
  'engine.note.unpriced':
    'Die Kosten sind eine Untergrenze; in {{region}} ohne Preis: {{items}}.',
  'engine.consideration.control': 'Gewünschte Kontrolle: {{wanted}}.',
  'engine.consideration.cost.cheapest': 'Die günstigste Option.',
  'engine.consideration.cost.more':
    '{{monthlyUsd}} pro Monat mehr als die günstigste Option.',
  'engine.consideration.isolation.microVm':
    'Jede Funktionsumgebung und jeder Task hat eine eigene kleine virtuelle Maschine.',
  'engine.consideration.isolation.sharedKernel':
    'Tasks oder Aufrufe auf einem Host teilen sich dessen Kernel.',
  'engine.consideration.latency.noTarget': 'Niemand wartet darauf.',
  'engine.consideration.latency.tail':
    '99 % der Aufrufe in höchstens {{p99Ms}}; ein Ziel ist nicht gesetzt.',
  'engine.consideration.latency.meetsTarget':
    '99 % in höchstens {{p99Ms}}, Ziel {{targetMs}}.',
  'engine.consideration.latency.missesTarget':
    '99 % in höchstens {{p99Ms}} verfehlen das Ziel von {{targetMs}}.',
  'engine.consideration.operationsEffort.lambda':
    'Keine Hosts und keine Tasks zu betreiben: nur Funktionen.',
  'engine.consideration.operationsEffort.fargate':
    'Keine Hosts zu betreiben, aber Tasks zu bemessen, zu skalieren und auszuliefern.',
  'engine.consideration.operationsEffort.managedFunctionHosts':
    'AWS ersetzt die Instanzen, aber ihre Zahl bestimmen Sie.',
  'engine.consideration.operationsEffort.managedHosts':
    'AWS pflegt und ersetzt die Hosts; Tasks und Kapazität bleiben bei Ihnen.',
  'engine.consideration.operationsEffort.sharedHosts':
    'Die Hosts des geteilten Clusters werden schon betrieben.',
  'engine.consideration.operationsEffort.ownHosts':
    'Neben den Tasks sind Hosts zu pflegen, zu bemessen und zu ersetzen.',
  'engine.consideration.portability.function':
    'Der Handler und seine Ereignisse sind für Lambda geschrieben.',
  'engine.consideration.portability.container':
    'Das Image läuft überall, wo Container laufen.',
  'engine.consideration.scalingSpeed.notNeeded':
    'Die Last wächst nicht innerhalb von Minuten.',
  'engine.consideration.scalingSpeed.seconds':
    'Kapazität für die doppelte Last ist nach {{seconds}} da.',
  'engine.consideration.teamFit':
    'Erfahrung des Teams: Serverless {{serverless}}, Container {{containers}}, EC2-Flotten {{ec2Fleets}}.',
  'engine.warning.notComparable':
    'Nicht eingeordnet: andere Plattformen haben in dieser Region keinen Preis mit Bindung, und nur Gleiches wird verglichen.',
  // The words of the organisation itself.
  'engine.constraint.organisation': '{{because}}',
  'engine.constraint.policyPlatform':
    'Die Richtlinien erlauben {{platform}} nicht.',
  'engine.ecs-eni-density':
    'Die Netzwerkschnittstellen erlauben {{tasksPerHost}} Tasks auf einem Host; mit Trunking passen {{trunked}}, ohne eigene Schnittstellen {{bridged}}.',
  'engine.ecs-spot-diversify':
    'Der Spot-Preis ist ein Richtwert und folgt dem Markt. Mit {{instanceType}} allein nimmt ein einziger Engpass alle Spot-Hosts zurück: lassen Sie mehrere Typen zu, keinen kleiner als der größte Task.',
  'engine.ecs-managed-instances-replacement':
    'AWS räumt jeden Host nach {{days}} Tagen; die Tasks müssen das vertragen.',
  'engine.ecs-managed-instances-capabilities':
    'Verwaltete Hosts gewähren nur NET_ADMIN, SYS_ADMIN und BPF: prüfen Sie, ob das genügt.',
  'engine.ecs-shared-allocation':
    'In die Wertung geht ein, was der Dienst im Cluster {{cluster}} zusätzlich kostet. Sein Anteil an den Hosts wäre {{allocatedUsd}} pro Monat.',
  'engine.ecs-shared-fragmentation':
    'Der freie Platz im Cluster {{cluster}} ist als Summe bekannt. Gleichmäßig auf {{hosts}} Hosts verteilt, fasst er keinen Task: prüfen Sie die größte Lücke.',
  'engine.ecs-burstable-baseline':
    '{{instanceType}} gibt jederzeit {{percent}} % jeder vCPU; die Last bleibt darunter, mehr kostet CPU-Guthaben.',
  'engine.ecs-hosts-per-cluster':
    'In der Spitze laufen {{hosts}} Hosts; ein Cluster darf {{quota}} haben, mehr auf Anfrage.',
  'engine.ecs-tasks-per-service':
    'In der Spitze laufen {{tasks}} Tasks; ein Dienst darf {{quota}} haben, mehr auf Anfrage.',
  'engine.fargate-vcpu-quota':
    'In der Spitze laufen {{vcpu}} vCPU; ein neues Konto darf {{quota}} nutzen. Beantragen Sie vorher mehr, und das Doppelte, wo rollende Auslieferungen alle Tasks neu starten.',
  'engine.fargate-launch-rate':
    'Die Last verlangt {{perMinute}} neue Tasks in einer Minute; ein Dienst startet höchstens {{most}}.',
  'engine.fargate-short-runs':
    'Ein Lauf arbeitet {{runSeconds}} und wird mit {{billedSeconds}} berechnet: jeder Lauf hat seinen eigenen Task, vom Laden des Images an, mit einem Minimum.',
  'engine.fargate-windows-minimum':
    'Die Mindestdauer für Windows-Tasks ist auf keiner aktuellen AWS-Seite bestätigt.',
  'engine.fargate-spot-indicative':
    'Spot-Preise bewegen sich, Tasks enden zwei Minuten nach einer Warnung, und ECS weicht nicht von selbst auf On-Demand aus.',
  'engine.container-fixed-costs':
    'Was die Tasks umgibt, kostet mehr als die Tasks: teilen Sie Load Balancer und NAT-Gateways, oder nehmen Sie eine Funktion.',
  'engine.container-stop-timeout':
    'Eine Instanz braucht {{stopSeconds}}, um sauber zu enden; ECS beendet sie nach höchstens {{most}} s.',
  'engine.container-backlog-scaling':
    'Skalieren Sie nach dem Rückstand pro Task, nicht nach CPU: ein Task arbeitet {{perMinute}} Nachrichten ab für jede Minute, die eine Nachricht warten darf.',
  'engine.lambda-concurrency-quota':
    'In der Spitze laufen {{peakConcurrency}} Aufrufe; ein Konto hat {{quota}} für alle Funktionen, bis es mehr beantragt.',
  'engine.lambda-scaling-rate':
    'Die Last verlangt {{perTenSeconds}} neue Umgebungen in 10 s; eine Funktion bekommt {{rate}}.',
  'engine.lambda-sqs-concurrency':
    'Die Warteschlange verlangt {{peakConcurrency}} Aufrufe zur selben Zeit; eine Ereignisquelle geht bis {{most}}, solange ihre Poller nicht bereitgehalten werden.',
  'engine.lambda-near-timeout':
    '5 % der Läufe dauern länger als {{p95Seconds}}; eine Funktion wird nach {{maxSeconds}} s gestoppt, was wenig Raum für mehr Daten lässt.',
  'engine.lambda-long-init':
    'Die Initialisierung dauert {{initSeconds}}; nach {{maxInit}} s beginnt sie mit dem ersten Aufruf neu, und der Aufrufer wartet.',
  'engine.lambda-cold-starts-frequent':
    '{{coldStartShare}} der Aufrufe treffen auf einen Kaltstart von etwa {{initMs}}.',
  'engine.lambda-jit-memory':
    '{{memoryMb}} MB reichen für die Arbeit, aber beim Start lädt diese Laufzeit Klassen: messen Sie ihn auch mit {{comparedMb}} MB, oder nutzen Sie SnapStart.',
  'engine.lambda-shutdown':
    'Eine Instanz braucht {{stopSeconds}}, um sauber zu enden; eine Umgebung bekommt höchstens {{shutdown}} s.',
  'engine.lambda-websocket-idle':
    'Eine Verbindung schweigt {{silenceSeconds}} zwischen Nachrichten; eine WebSocket-API schließt sie nach {{idleSeconds}}: lassen Sie Clients dazwischen etwas senden.',
  'engine.lambda-image-needed':
    'Das Archiv hat entpackt {{artifactSizeMb}} MB, mehr als Lambda annimmt: es muss als Image ausgeliefert werden.',
  'engine.lambda-gateway-cost':
    'Bei dieser Menge kostet API Gateway ein Mehrfaches der Aufrufe der Funktion: vergleichen Sie mit einer Funktions-URL, einem Load Balancer oder einem Cache davor.',
  'engine.lambda-provisioned-all-day':
    '{{provisionedConcurrency}} Umgebungen werden rund um die Uhr bereitgehalten und auch im Leerlauf bezahlt: vergleichen Sie mit einem Container.',
  'engine.price.weak':
    'Der Preis {{priceKey}} ist unsicher ({{source}}, {{date}}): prüfen Sie ihn, bevor Sie sich darauf verlassen.',
  'engine.assumption.price':
    '{{priceKey}} hat in {{region}} keinen Preis; eingeordnet wird mit der Mitte seiner Preise in allen Regionen.',
  'engine.assumption.typicalOfKind':
    'Typisch für diese Art von Workload ({{kind}}).',
  'engine.assumption.volume':
    'Keine Menge ist bekannt; dafür wird diese Größenordnung genommen.',
  'engine.assumption.volumeUnknown': 'Keine Menge ist bekannt.',
  'engine.assumption.volumeOfExisting':
    'Keine Menge ist bekannt; was heute auf Servern läuft, ist meist von mittlerer Größe.',
  'engine.assumption.retryShare':
    'Einige Nachrichten schlagen einmal fehl und werden noch einmal bearbeitet.',
  'engine.assumption.recordsPerBatch':
    'Lambda liest aus Streams von Haus aus 100 Datensätze auf einmal.',
  'engine.assumption.messagesPerBatch':
    'Jede Nachricht wird einzeln bearbeitet; in Stapeln bis 10 wäre Lambda günstiger.',
  'engine.assumption.requestsPerConnection':
    'Clients senden einige Aufrufe über eine Verbindung.',
  'engine.assumption.connectionSeconds':
    'Eine Verbindung steht typischerweise eine halbe Stunde.',
  'engine.assumption.messagesPerMinute':
    'Über eine Verbindung gehen typischerweise zwei Nachrichten pro Minute.',
  'engine.assumption.requestKb': 'Anfragen sind typischerweise klein.',
  'engine.assumption.longestJobRun':
    'Der längste Lauf ist mit dem Doppelten des mittleren angesetzt.',
  'engine.assumption.longestUnit':
    'Die längste Arbeitseinheit ist mit dem Doppelten des 99. Perzentils angesetzt.',
  'engine.assumption.targetUtilization':
    'Die Skalierung zielt auf 60 % CPU, die Vorgabe des ECS Express Mode.',
  'engine.assumption.minInstancesOfService':
    'Zwei Instanzen, damit der Dienst den Ausfall einer übersteht.',
  'engine.assumption.minInstancesOfWorker':
    'Eine Instanz genügt für Arbeit, die auf einen Neustart warten kann.',
  'engine.assumption.zones':
    'Zwei Availability Zones, denn auch Lambda verteilt sich von selbst.',
  'engine.assumption.concurrency':
    'Eine vCPU bewältigt mit dieser Laufzeit etwa {{value}} Aufrufe zur selben Zeit.',
  'engine.assumption.artifactSizeMb': 'Ein Artefakt üblicher Größe.',
  'engine.assumption.logKbPerRequest': 'Einige Logzeilen pro Arbeitseinheit.',
  'engine.assumption.logRetentionMonths': 'Logs werden einen Monat aufbewahrt.',
  'engine.assumption.customDomain':
    'Dienste für Menschen und Clients erreicht man meist unter einer eigenen Domain.',
  'engine.assumption.noCustomDomain':
    'Diese Art von Dienst braucht meist keine eigene Domain.',
  'engine.assumption.existingAlb':
    'Kein Load Balancer ist zum Mitbenutzen da, also wird ein neuer bezahlt.',
  'engine.assumption.network': 'Eine VPC mit NAT-Gateways ist schon vorhanden.',
  'engine.assumption.coldStartTolerance':
    'Wenige Aufrufe dürfen auf einen Kaltstart treffen.',
  'engine.assumption.architectures':
    'Der Code läuft auch auf arm64, wie der meiste Code.',
  'engine.assumption.experience': 'Das Team kennt es ein wenig.',
  'engine.assumption.control':
    'Etwas Kontrolle über die Laufzeit ist gewünscht, keine über Hosts.',
} as const;
