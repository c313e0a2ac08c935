/** German: the engine's sentences about running a service and moving it. */
export const practiceDe = {
  'engine.revisit.onChange':
    'Sehen Sie noch einmal hin, wenn sich Preise, Limits oder das Profil ändern: vom Tausendstel bis zum Tausendfachen des Verkehrs bleibt das Urteil.',
  'engine.revisit.traffic':
    'Sehen Sie noch einmal hin, wenn der Verkehr die genannten Grenzen verlässt.',
  'engine.note.events':
    'Seine Ereignisse ({{eventSources}}) haben einen anderen Verlauf als seine Aufrufe: Lambda kann sie neben {{platform}} bearbeiten. Als eigene Komponente beschrieben, hat dieser Teil einen Preis.',
  'engine.hybrid.cheaper':
    'Grundlast auf {{base}} und Spitzen auf Lambda kosten {{monthlyUsd}} pro Monat, {{savingUsd}} weniger als das Urteil, bei zwei Arten, einen Dienst zu betreiben.',
  'engine.hybrid.dearer':
    'Grundlast auf {{base}} und Spitzen auf Lambda kosten {{monthlyUsd}} pro Monat, {{savingUsd}} mehr als das Urteil.',
  'engine.migration.adapter':
    'Verpacken: setzen Sie das Image hinter den Lambda Web Adapter, der Ereignisse in HTTP-Aufrufe verwandelt, oder machen Sie aus Routen Handler.',
  'engine.migration.handlers':
    'Verpacken: zerlegen Sie die Anwendung entlang ihrer Routen und Ereignisse in Handler, die kleinsten zuerst; was sich nicht zerlegen lässt, läuft als Ganzes hinter dem Lambda Web Adapter.',
  'engine.migration.eventHandler':
    'Verpacken: machen Sie aus der Schleife, die Arbeit abholt, einen Handler für einen Stapel; die Ereignisquelle holt ab, wiederholt und legt Fehlgeschlagenes beiseite.',
  'engine.migration.container':
    'In Container bringen: setzen Sie die Handler hinter einen HTTP-Server oder eine Schleife, die aus der Warteschlange liest, und schreiben Sie ein Image mit derselben Laufzeit.',
  'engine.migration.liftAndShift':
    'Unverändert umziehen: packen Sie die Anwendung, wie sie ist, mit fester Laufzeit in ein Image; die Konfiguration kommt aus der Umgebung, Geheimnisse aus dem Secrets Manager, Logs gehen in die Ausgabe.',
  'engine.migration.sameImage':
    'Behalten Sie das Image; schreiben Sie eine Task-Definition für die neue Kapazität und streichen Sie, was nur die alten Hosts boten.',
  'engine.migration.state':
    'Verlegen Sie Zustand aus dem Prozess: Sitzungen und Caches nach ElastiCache, Dateien nach S3 oder EFS.',
  'engine.migration.background':
    'Ersetzen Sie Hintergrund-Threads, Zeitpläne und Poller durch Ereignisse und geplante Aufrufe: eine Funktion steht zwischen Aufrufen still.',
  'engine.migration.proxy':
    'Lassen Sie RDS Proxy Datenbankverbindungen teilen und öffnen Sie sie erst bei Bedarf.',
  'engine.migration.cutOver':
    'Betreiben Sie beide nebeneinander, verschieben Sie den Verkehr schrittweise mit gewichtetem DNS oder Zielgruppen, und behalten Sie das Alte, bis eine ganze Woche vergangen ist.',
  'engine.migration.cutOverJob':
    'Lassen Sie beide einmal mit derselben Eingabe laufen, vergleichen Sie die Ergebnisse, und stellen Sie dann den Zeitplan um.',
  'engine.migration.cutOverQueue':
    'Lassen Sie beide aus derselben Warteschlange lesen, verschieben Sie den Anteil schrittweise, und stoppen Sie die alten Worker zuletzt.',
  'engine.migration.function':
    'Richten Sie die Funktion ein: {{memoryMb}} MB, eine eigene Rolle, ein Zeitlimit und ein Ziel für Fehlgeschlagenes.',
  'engine.migration.task':
    'Definieren Sie den Task: {{vcpu}} vCPU und {{memoryGb}} GB, eine Rolle, eine Zustandsprüfung; skaliert wird zwischen {{minTasks}} und {{maxTasks}} Tasks.',
  'engine.migration.hosts':
    'Richten Sie die Kapazität mit {{instanceType}} ein und definieren Sie den Task ({{taskVcpu}} vCPU, {{taskMemoryMb}} MB).',
  'engine.migration.shutdown':
    'Fügen Sie eine Zustandsprüfung hinzu und beenden Sie angefangene Arbeit bei SIGTERM: ein Task hat dafür höchstens {{seconds}}.',
  'engine.operations.noServers':
    'Kein System, kein Host und kein Task ist zu pflegen oder zu skalieren; Laufzeiten müssen aktuell bleiben.',
  'engine.operations.functionLimits':
    'Neue Limits gelten: {{seconds}} für einen Lauf, und {{concurrency}} Läufe zur selben Zeit für das ganze Konto, bis es mehr beantragt.',
  'engine.operations.payPerUse':
    'Die Rechnung folgt den Aufrufen, Stunde für Stunde; ein außer Kontrolle geratener Aufrufer zeigt sich darin, setzen Sie also Alarme und Grenzen.',
  'engine.operations.tasks':
    'Die Mindestzahl der Tasks wird Tag und Nacht bezahlt; die Skalierung folgt in Minuten, nicht in Sekunden.',
  'engine.operations.images':
    'Pflegen heißt, ein neues Image zu bauen und auszuliefern; prüfen Sie Images und bauen Sie sie regelmäßig neu.',
  'engine.operations.ownHosts':
    'Die Hosts gehören Ihnen: Maschinen-Images, Agent, Räumen, Plattenplatz und zwei Ebenen der Skalierung.',
  'engine.operations.managedHosts':
    'AWS pflegt die Hosts und ersetzt sie innerhalb von drei Wochen; Tasks müssen das vertragen.',
  'engine.operations.sharedHosts':
    'Nachbarn teilen sich die Hosts: Reservierungen und Grenzen eines Tasks müssen stimmen.',
  'engine.operations.noHosts':
    'Es gibt keinen Host, an dem man sich anmelden, den man pflegen oder auf dem man Agenten betreiben könnte; was dort installiert war, wandert ins Image oder in einen Sidecar.',
  'engine.peopleHours.lambda':
    'Etwa {{hoursPerMonth}} Stunden im Monat: Laufzeiten, Abhängigkeiten und Alarme.',
  'engine.peopleHours.fargate':
    'Etwa {{hoursPerMonth}} Stunden im Monat: Images, Taskgrößen, Skalierung und Alarme.',
  'engine.peopleHours.managedFunctionHosts':
    'Etwa {{hoursPerMonth}} Stunden im Monat: Laufzeiten, Kapazität und Alarme.',
  'engine.peopleHours.sharedHosts':
    'Etwa {{hoursPerMonth}} Stunden im Monat: Images, Skalierung und ein Anteil am Cluster.',
  'engine.peopleHours.managedHosts':
    'Etwa {{hoursPerMonth}} Stunden im Monat: Images, Skalierung und Kapazität; AWS ersetzt die Hosts.',
  'engine.peopleHours.ownHosts':
    'Etwa {{hoursPerMonth}} Stunden im Monat: Images, Skalierung, Pflege und Ersatz der Hosts.',
  'engine.peopleHours.policy':
    '{{hoursPerMonth}} Stunden im Monat, wie die Richtlinien sagen.',
  'engine.practice.development.lambda':
    'Handler testet man wie jeden Code; Auslöser und Rechte zeigen ihr Verhalten erst in einem Konto, also will jeder einen eigenen Stack, der im Leerlauf nichts kostet.',
  'engine.practice.deployment.lambda':
    'Eine neue Version ist in Sekunden da; ein Alias verschiebt den Verkehr schrittweise und sofort zurück.',
  'engine.practice.discovery.lambda':
    'Aufrufer nutzen ihren Zugang oder rufen sie mit IAM beim Namen; VPC Lattice nimmt Funktionen neben Containern als Ziele.',
  'engine.practice.observability.lambda':
    'Logs, Dauern, Fehler, Drosselungen und Parallelität sind von selbst da; mit Tracing folgt man einem Aufruf durch Ereignisse.',
  'engine.practice.development.fargate':
    'Dasselbe Image läuft auf dem Laptop und in der Cloud; Rollen, Netze und Skalierung brauchen dennoch eine Umgebung.',
  'engine.practice.deployment.fargate':
    'Rolling, Blue/Green, Canary und Linear sind eingebaut; jede Auslieferung dauert Minuten, weil jeder Task sein Image lädt, und eine Zeit lang laufen doppelt so viele Tasks.',
  'engine.practice.discovery.fargate':
    'ECS Service Connect gibt ihm einen Namen im Namensraum, mit Wiederholungen und Metriken; VPC Lattice tut das über VPCs und Konten hinweg. App Mesh endete am 30.09.2026.',
  'engine.practice.observability.fargate':
    'Logs kommen aus der Ausgabe des Containers; Metriken der Tasks brauchen Container Insights, Traces einen Sidecar. Einen Host zum Hineinsehen gibt es nicht.',
  'engine.practice.development.ecs-ec2':
    'Dasselbe Image läuft auf dem Laptop und in der Cloud; Hosts, Rollen, Netze und zwei Ebenen der Skalierung brauchen eine Umgebung.',
  'engine.practice.deployment.ecs-ec2':
    'Rolling, Blue/Green, Canary und Linear sind eingebaut; Hosts, die die Schichten des Images halten, starten Tasks in ein bis zwei Minuten, wenn sie Platz für doppelt so viele haben.',
  'engine.practice.discovery.ecs-ec2':
    'ECS Service Connect gibt ihm einen Namen im Namensraum, mit Wiederholungen und Metriken; VPC Lattice tut das über VPCs und Konten hinweg. App Mesh endete am 30.09.2026.',
  'engine.practice.observability.ecs-ec2':
    'Logs kommen aus der Ausgabe des Containers; Agenten auf dem Host sehen alles darauf, und auch die Hosts wollen beobachtet sein.',
  'engine.availability.regional':
    'AWS führt Funktionen in mehreren Zonen aus; was eine verlorene Zone hielt, startet in Sekunden in den anderen.',
  'engine.availability.zones':
    'Mindestens {{instances}} laufen in {{zones}} Zonen; ohne die vollste Zone bleiben {{shareLeft}} davon.',
  'engine.availability.none':
    'In der ruhigsten Stunde läuft höchstens eine Instanz: eine verlorene Zone kann einen Ausfall bedeuten, bis neue gestartet sind.',
  'engine.burst.functions':
    'Bei plötzlich {{factor}}-facher Last ist nach {{secondsToCapacity}} genug Kapazität da; bis dahin treffen Aufrufe auf Kaltstarts, etwa {{rejected}} werden abgewiesen.',
  'engine.burst.functionsQueue':
    'Bei plötzlich {{factor}}-facher Last ist nach {{secondsToCapacity}} genug Kapazität da; bis dahin warten etwa {{delayed}} Arbeitseinheiten.',
  'engine.burst.roomLeft':
    'Bei plötzlich {{factor}}-facher Last genügt, was schon läuft: {{perSecond}} von bis zu {{capacity}} pro Sekunde.',
  'engine.burst.tasks':
    'Bei plötzlich {{factor}}-facher Last ist nach {{secondsToCapacity}} genug Kapazität da; in den ersten fünf Minuten werden etwa {{overflow}} Aufrufe abgewiesen, die anderen warten.',
  'engine.burst.tasksQueue':
    'Bei plötzlich {{factor}}-facher Last ist nach {{secondsToCapacity}} genug Kapazität da; in den ersten fünf Minuten stauen sich etwa {{overflow}} Arbeitseinheiten in der Warteschlange.',
  'engine.database.many':
    'In der Spitze sind {{atPeak}} Verbindungen offen; teilen Sie sie über RDS Proxy oder prüfen Sie, was die Datenbank erlaubt.',
  'engine.database.few':
    'In der Spitze sind {{atPeak}} Verbindungen offen; prüfen Sie, ob die Datenbank so viele erlaubt.',
  'engine.database.aboveLimit':
    'In der Spitze sind {{atPeak}} Verbindungen offen, mehr als die {{limit}}, die die Datenbank erlaubt: RDS Proxy oder kleinere Pools sind nötig.',
  'engine.database.nearLimit':
    'In der Spitze sind {{atPeak}} der {{limit}} erlaubten Verbindungen offen; RDS Proxy lässt anderen Platz.',
  'engine.database.withinLimit':
    'In der Spitze sind {{atPeak}} der {{limit}} erlaubten Verbindungen offen.',
} as const;
