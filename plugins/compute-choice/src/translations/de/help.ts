/** German: the descriptions of the fields, which English has in the schema. */
export const helpDe = {
  'help.application.kind': 'Welche Art von Arbeit der Dienst macht.',
  'help.application.runtime': 'Laufzeit der Programmiersprache.',
  'help.application.packaging':
    'Wie der Code ausgeliefert wird: als Zip-Archiv oder als Container-Image.',
  'help.application.artifactSizeMb':
    'Entpackte Größe des Archivs oder Images, in MB.',
  'help.application.stateful':
    'Ja, wenn sich Aufrufe auf Zustand in einem Prozess oder auf dessen Platte verlassen.',
  'help.application.localDiskGb':
    'Temporärer Speicher, den eine Arbeitseinheit braucht, in GB.',
  'help.application.persistentStorage':
    'Geteilter Speicher oder Blockspeicher, der einen Task überdauert.',
  'help.application.persistentStorageGb': 'Dort gehaltene Daten, in GB.',
  'help.application.gpu': 'Braucht eine GPU.',
  'help.application.os': 'Betriebssystem.',
  'help.application.architectures':
    'CPU-Architekturen, auf denen der Code läuft.',
  'help.application.privileged':
    'Braucht einen privilegierten Container, Geräte oder Kernel-Rechte.',
  'help.application.hostAccess':
    'Braucht den Host: Kernelmodule, eBPF-Agenten oder Host-Pfade.',
  'help.application.daemonPerHost':
    'Braucht einen Agenten, der einmal pro Host läuft.',
  'help.application.sidecars':
    'Container, die in jedem Task neben dem eigentlichen laufen.',
  'help.application.protocol':
    'Eingehendes Protokoll; keines für Arbeit, die nicht aufgerufen wird.',
  'help.application.eventSources':
    'Was die Arbeit außer Aufrufen noch auslöst.',
  'help.application.maxPayloadMb': 'Größte Anfrage oder Antwort, in MB.',
  'help.application.streamedResponse':
    'Antworten werden gestreamt (Token, Server-Sent Events, Downloads).',
  'help.application.migratesFrom': 'Woher der Dienst kommt.',
  'help.application.threadSafe':
    'Der Handler darf mehrere Aufrufe in einem Prozess bedienen.',
  'help.application.backgroundCpu':
    'Arbeitet zwischen Aufrufen: Hintergrund-Threads, Zeitpläne, Poller.',
  'help.application.listensOnPort':
    'Nimmt selbst Verbindungen an, außerhalb von HTTP-Aufrufen.',
  'help.application.hotStateMb':
    'Cache oder Modell, das zwischen Aufrufen im Speicher bleibt, in MB.',
  'help.application.pooledConnections':
    'Verlässt sich auf einen Pool langlebiger Verbindungen.',
  'help.application.relationalDatabase':
    'Nutzt eine relationale Datenbank mit begrenzter Zahl von Verbindungen.',
  'help.application.openFileDescriptors':
    'Offene Dateien und Sockets pro Prozess.',
  'help.application.threads': 'Threads und Prozesse pro Instanz.',
  'help.application.initMs': 'Startzeit der Anwendung selbst, in ms.',
  'help.application.chainedSteps':
    'Orchestrierte Schritte, die eine Arbeitseinheit durchläuft.',
  'help.application.parallelFanOut':
    'Arbeitseinheiten, die ein Auslöser gleichzeitig startet.',
  'help.application.tenantIsolation':
    'Führt Code von Mandanten aus, die sich keinen Kernel teilen dürfen.',
  'help.application.kubernetesRequired':
    'Kubernetes ist ausdrücklich gefordert.',
  'help.application.placementControl':
    'Braucht Platzierungsstrategien oder ein bestimmtes CPU-Modell.',
  'help.application.taskNetworkMode': 'Netzwerkmodus der ECS-Tasks.',
  'help.traffic.requestsPerMonth':
    'Aufrufe, Nachrichten oder Datensätze in einem Monat von 730 Stunden. Nennen Sie genau eine Menge.',
  'help.traffic.requestsPerSecond': 'Dasselbe als mittlere Rate pro Sekunde.',
  'help.traffic.hourlyRequestsPerSecond':
    'Dasselbe als mittlere Rate für jede Stunde einer Woche, ab Montag 00:00.',
  'help.traffic.runsPerDay': 'Für Jobs: Läufe an einem Tag.',
  'help.traffic.runMinutes':
    'Für Jobs: mittlere Länge eines Laufs, in Minuten.',
  'help.traffic.shape': 'Wie sich die Rate über die Woche bewegt.',
  'help.traffic.burstInsideHour':
    'Spitzenminute geteilt durch das Mittel ihrer Stunde.',
  'help.traffic.growthPer90Seconds':
    'Größter Wachstumsfaktor innerhalb von 90 Sekunden.',
  'help.traffic.batchSize': 'Datensätze, die ein Aufruf bearbeitet.',
  'help.traffic.growthPercentPerMonth':
    'Wachstum des Verkehrs, in Prozent pro Monat.',
  'help.traffic.requestKb':
    'Mittlere Größe einer Anfrage, in KB (1 KB = 1.000 Bytes).',
  'help.traffic.responseKb':
    'Mittlere Größe einer Antwort, in KB (1 KB = 1.000 Bytes).',
  'help.traffic.egressGb':
    'Daten, die neben den Antworten ins Internet gehen, in GB pro Monat.',
  'help.traffic.cacheableShare':
    'Anteil der Lesezugriffe, den ein Cache davor beantworten könnte.',
  'help.traffic.connectionSeconds':
    'Wie lange eine Verbindung offen gehalten wird, in Sekunden.',
  'help.traffic.requestsPerConnection':
    'Aufrufe, die ein Client über eine Verbindung sendet.',
  'help.traffic.retryShare':
    'Anteil der Arbeit, der einmal fehlschlägt und wiederholt wird.',
  'help.traffic.messagesPerMinute':
    'Für WebSockets: Nachrichten pro Verbindung und Minute.',
  'help.performance.durationMs.mean':
    'Mittlere Dauer eines Aufrufs auf einer vollen vCPU, in ms.',
  'help.performance.durationMs.p99': 'Deren 99. Perzentil, in ms.',
  'help.performance.cpuMsPerRequest':
    'CPU-Zeit eines Aufrufs, in ms; der Rest ist Warten.',
  'help.performance.latencyTargetMs.p99': 'Ziel für das 99. Perzentil, in ms.',
  'help.performance.coldStartTolerance':
    'Ob Aufrufe auf einen Kaltstart treffen dürfen.',
  'help.performance.longestRunSeconds':
    'Längste einzelne Arbeitseinheit, in Sekunden.',
  'help.performance.ioWaitShare':
    'Anteil der Dauer, der auf andere Systeme gewartet wird.',
  'help.resources.memoryMb':
    'Speicher, den eine Instanz bei ihrer üblichen Parallelität braucht, in MB.',
  'help.resources.memoryMeasuredMaxMb':
    'Stattdessen das gemessene Maximum; 20 % Reserve kommen hinzu.',
  'help.resources.memoryPerRequestMb':
    'Speicher eines einzelnen Aufrufs, in MB: was eine Funktion braucht.',
  'help.resources.vcpu': 'vCPU, die eine Arbeitseinheit nutzen kann.',
  'help.resources.concurrencyPerInstance':
    'Aufrufe, die eine Instanz zur selben Zeit bedient.',
  'help.resources.targetUtilization':
    'CPU-Auslastung, auf die die Skalierung zielt.',
  'help.resources.minInstances': 'Instanzen, die immer laufen.',
  'help.resources.zones': 'Availability Zones.',
  'help.team.serverless':
    'Erfahrung mit Lambda und ereignisgesteuerten Diensten.',
  'help.team.containers': 'Erfahrung mit Containern.',
  'help.team.ec2Fleets': 'Erfahrung mit dem Betrieb von EC2-Flotten.',
  'help.team.peopleOnCall': 'Personen in Rufbereitschaft dafür.',
  'help.team.platformTeam': 'Ein eigenes Team betreibt die Rechenplattform.',
  'help.team.refactorBudget':
    'Spielraum für Änderungen am Code: keiner, etwas oder viel.',
  'help.team.deploysPerDay': 'Auslieferungen an einem Tag.',
  'help.operations.region': 'AWS-Region, zum Beispiel eu-west-1.',
  'help.operations.control':
    'Wie viel Kontrolle über Hosts und Laufzeit gewünscht ist.',
  'help.operations.compliance': 'Regelwerke, die gelten.',
  'help.operations.spotTolerant':
    'Die Arbeit verträgt eine Unterbrechung mit zwei Minuten Vorwarnung.',
  'help.operations.commitment':
    'Bindung an Ausgaben, die die Organisation eingehen würde.',
  'help.operations.environments':
    'Kopien außerhalb der Produktion (Entwicklung, Test, Vorschau).',
  'help.operations.frontDoor.customDomain':
    'Unter einer eigenen Domain angeboten.',
  'help.operations.frontDoor.waf': 'Hinter AWS WAF.',
  'help.operations.frontDoor.private': 'Nur innerhalb der VPC erreichbar.',
  'help.operations.frontDoor.usagePlans': 'API-Schlüssel und Nutzungspläne.',
  'help.operations.frontDoor.jwtAuthorizer':
    'Token werden geprüft, bevor der Code läuft.',
  'help.operations.network': 'Wo Tasks und Hosts leben.',
  'help.operations.egressViaNatGb':
    'Daten durch ein NAT-Gateway, in GB pro Monat.',
  'help.operations.existing.alb': 'Ein Load Balancer zum Mitbenutzen.',
  'help.operations.existing.nat': 'NAT-Gateways.',
  'help.operations.existing.cluster': 'Ein ECS-Cluster auf EC2.',
  'help.operations.existing.eksCluster': 'Ein EKS-Cluster.',
  'help.operations.existing.vpcEndpoints': 'VPC-Endpunkte.',
  'help.operations.sharedCluster':
    'Name eines geteilten Clusters der Richtlinien, auf dem Tasks laufen sollen.',
  'help.operations.orchestrator': 'Orchestrator der Container.',
  'help.operations.vpcAttached':
    'Eine Funktion müsste in die VPC hineinreichen.',
  'help.operations.logKbPerRequest': 'Logs der Anwendung pro Aufruf, in KB.',
  'help.operations.logRetentionMonths': 'Monate, die Logs aufbewahrt werden.',
  'help.operations.currentPlatform.platform': 'Worauf der Dienst heute läuft.',
  'help.operations.currentPlatform.configuration':
    'Worauf der Dienst heute läuft, genau beschrieben.',
  'help.operations.currentPlatform.usage': 'Was der Dienst heute davon nutzt.',
  'help.operations.currentPlatform.monthlyUsd':
    'Die Rechnung des Dienstes heute, in USD pro Monat.',
  'help.application.databaseConnectionLimit':
    'Verbindungen, die die Datenbank erlaubt.',
  'help.application.connectionsPerInstance':
    'Datenbankverbindungen, die eine Instanz oder Funktion hält.',
  'help.operations.tracing': 'Aufrufe werden mit AWS X-Ray verfolgt.',
  'help.operations.containerInsights':
    'Container Insights oder Lambda Insights sind eingeschaltet.',
  'help.operations.interfaceEndpoints':
    'Interface-VPC-Endpunkte, die er braucht und die noch niemand hat.',
  'help.application.streamMbPerSecond':
    'Bandbreite, die eine gestreamte Antwort halten muss, in MB/s.',
  'help.application.stopSeconds':
    'Zeit, die eine Instanz zum sauberen Beenden braucht, in s.',
  'help.traffic.volume': 'Die Größenordnung, wo keine Menge bekannt ist.',
  'help.team.engineers': 'Wer ihn baut und betreibt, in Köpfen.',
  'help.team.alwaysOnServices':
    'Dienste, die dieselben Leute ständig am Laufen halten.',
  'help.operations.patchedByAws':
    'Ja, wenn niemand da ist, der Hosts pflegt und ersetzt; dann muss AWS es tun.',
} as const;
