/** German: what excludes an option, and what would lift it. */
export const constraintsDe = {
  'engine.ecs-latency':
    'Keine Taskgröße beantwortet 99 % der Aufrufe in der gewünschten Zeit.',
  'engine.ecs-latency.lift':
    'Verkürzen Sie die langsamsten Aufrufe (p99 {{p99Ms}}) oder lockern Sie das Ziel.',
  'engine.ecs-host-size':
    'Ein Task mit {{memoryMb}} MB passt auf keinen der Hosts.',
  'engine.ecs-host-size.lift':
    'Machen Sie den Task kleiner oder erlauben Sie eine andere CPU-Architektur.',
  'engine.ecs-managed-instances-windows':
    'ECS Managed Instances laufen mit Bottlerocket; Windows-Container laufen dort nicht.',
  'engine.ecs-managed-instances-windows.lift':
    'Betreiben Sie den Dienst auf Linux oder auf eigenen Hosts.',
  'engine.ecs-managed-instances-host-access':
    'Die Arbeit braucht den Host; ECS Managed Instances erlauben weder ein eigenes Image noch eine Anmeldung.',
  'engine.ecs-managed-instances-host-access.lift':
    'Verzichten Sie auf Kernelmodule und Host-Pfade.',
  'engine.ecs-managed-instances-bridge':
    'ECS Managed Instances haben kein Bridge-Netzwerk.',
  'engine.ecs-managed-instances-bridge.lift':
    'Nutzen Sie awsvpc oder das Host-Netzwerk.',
  'engine.ecs-managed-instances-placement':
    'Tasks müssen nach Regeln oder auf einer bestimmten CPU platziert werden; auf ECS Managed Instances platziert AWS sie.',
  'engine.ecs-managed-instances-placement.lift':
    'Verzichten Sie auf Platzierungsregeln und die Wahl des CPU-Modells.',
  'engine.ecs-managed-instances-long-run':
    'Ein Lauf dauert länger als {{maxDays}} Tage; danach ersetzt AWS den Host.',
  'engine.ecs-managed-instances-long-run.lift':
    'Teilen Sie den Lauf in Teile unter {{maxDays}} Tagen.',
  'engine.ecs-shared-instance-type':
    'Die Hosts des Clusters {{name}} sind vom Typ {{instanceType}}, der in dieser Region keinen Preis hat.',
  'engine.ecs-shared-instance-type.lift':
    'Berichtigen Sie den Instanztyp in den Richtlinien.',
  'engine.ecs-shared-architecture':
    'Die Hosts des Clusters {{name}} haben die Architektur {{architecture}}; der Workload läuft darauf nicht.',
  'engine.ecs-shared-architecture.lift':
    'Bauen Sie das Image für {{architecture}}.',
  'engine.ecs-shared-windows':
    'Die Hosts des Clusters {{name}} laufen mit Linux.',
  'engine.ecs-shared-windows.lift':
    'Betreiben Sie Windows-Container auf eigenen Hosts.',
  'engine.ecs-shared-gpu':
    'Ob der Cluster {{name}} eine freie GPU hat, ist nicht bekannt.',
  'engine.ecs-shared-gpu.lift':
    'Betreiben Sie die GPU-Arbeit auf eigenen Hosts.',
  'engine.ecs-windows-architecture': 'Windows-Hosts gibt es nur mit x86.',
  'engine.ecs-windows-architecture.lift': 'Bauen Sie das Image für x86.',
  'engine.lambda-managed-instances-burst':
    'Die Spitze ist das {{peakToMean}}-Fache des Mittels; Managed Instances weisen Aufrufe ab, wenn sich der Verkehr in 5 Minuten mehr als verdoppelt.',
  'engine.lambda-managed-instances-burst.lift':
    'Glätten Sie die Spitze mit einer Warteschlange oder nutzen Sie gewöhnliche Funktionen.',
  'engine.lambda-managed-instances-idle':
    'Es gibt Stunden ohne Aufrufe; Managed Instances gehen nie auf null.',
  'engine.lambda-managed-instances-idle.lift':
    'Nutzen Sie gewöhnliche Funktionen, die im Leerlauf nichts kosten.',
  'engine.lambda-managed-instances-type':
    'Kein Instanztyp der Familien C, M und R mit genug Speicher hat in der Region einen Preis, oder kein Zugang passt.',
  'engine.lambda-managed-instances-type.lift':
    'Nutzen Sie gewöhnliche Funktionen.',
  'engine.lambda-timeout':
    'Der längste Lauf dauert {{longestRunSeconds}}; eine Funktion wird nach {{maxSeconds}} gestoppt.',
  'engine.lambda-timeout.lift':
    'Teilen Sie den längsten Lauf in Schritte unter {{maxSeconds}}.',
  'engine.lambda-front-door':
    'Kein Zugang vor einer Funktion passt: Funktions-URL, HTTP API, REST API und Load Balancer lassen jeweils etwas Gefordertes vermissen oder geben vorher auf.',
  'engine.lambda-front-door.lift':
    'Antworten Sie in {{maxSeconds}} und beenden Sie die Arbeit asynchron, oder halten Sie die Nutzlast klein und verzichten Sie auf Nutzungspläne.',
  'engine.lambda-latency':
    '99 % der Aufrufe sind nach {{p99Ms}} beantwortet; das Ziel ist {{targetMs}}.',
  'engine.lambda-latency.lift':
    'Halten Sie Umgebungen bereit (Provisioned Concurrency), verkürzen Sie die langsamsten Aufrufe oder lockern Sie das Ziel.',
  'engine.lambda-cold-starts':
    '{{coldShare}} der Aufrufe treffen auf einen Kaltstart; höchstens {{allowedShare}} dürfen es.',
  'engine.lambda-cold-starts.lift':
    'Halten Sie Umgebungen bereit (Provisioned Concurrency) oder nehmen Sie mehr Kaltstarts hin.',
  'engine.lambda-gpu': 'Die Arbeit braucht eine GPU; eine Funktion hat keine.',
  'engine.lambda-gpu.lift':
    'Lassen Sie das Modell auf der CPU laufen oder verlegen Sie die GPU-Arbeit in einen eigenen Dienst.',
  'engine.lambda-windows':
    'Die Arbeit braucht Windows; Funktionen laufen auf Linux.',
  'engine.lambda-windows.lift':
    'Portieren Sie die Anwendung auf Linux, etwa von .NET Framework auf .NET 10.',
  'engine.lambda-privileged':
    'Die Arbeit braucht Privilegien oder den Host; eine Funktion bekommt beides nicht.',
  'engine.lambda-privileged.lift':
    'Bauen und betreiben Sie sie ohne privilegierten Modus, Geräte und Host-Pfade.',
  'engine.lambda-daemon':
    'Ein Agent muss einmal pro Host laufen; unter einer Funktion gibt es keinen Host für ihn.',
  'engine.lambda-daemon.lift':
    'Nutzen Sie statt des Agenten eine Lambda-Erweiterung.',
  'engine.lambda-inbound':
    'Clients verbinden sich mit einem Port des Prozesses; eine Funktion kann keine Verbindungen annehmen.',
  'engine.lambda-inbound.lift':
    'Bieten Sie den Dienst über HTTP oder eine WebSocket-API an.',
  'engine.lambda-connection':
    'Verbindungen bleiben länger offen, als eine WebSocket-API sie hält.',
  'engine.lambda-connection.lift':
    'Lassen Sie Clients sich innerhalb von zwei Stunden neu verbinden.',
  'engine.lambda-background-work':
    'Der Prozess arbeitet zwischen Aufrufen; eine Funktion ist dann eingefroren.',
  'engine.lambda-background-work.lift':
    'Verlegen Sie Hintergrundarbeit in geplante oder eingereihte Aufrufe.',
  'engine.lambda-state':
    'Aufrufe verlassen sich auf Zustand in einem Prozess oder auf dessen Platte; eine Funktion behält keinen von einem Aufruf zum nächsten.',
  'engine.lambda-state.lift':
    'Halten Sie den Zustand in einer Datenbank, einem Cache oder einem Dateisystem.',
  'engine.lambda-block-storage':
    'Die Arbeit braucht ein EBS-Volume; eine Funktion kann keines einbinden.',
  'engine.lambda-block-storage.lift':
    'Halten Sie die Daten auf EFS oder in S3.',
  'engine.lambda-memory':
    'Eine Arbeitseinheit braucht {{memoryMb}} MB; eine Funktion hat höchstens {{maxMemoryMb}} MB.',
  'engine.lambda-memory.lift':
    'Bringen Sie den Speicher einer Arbeitseinheit unter {{maxMemoryMb}} MB, oder nennen Sie, was ein einzelner Aufruf braucht.',
  'engine.lambda-vcpu':
    'Eine Arbeitseinheit nutzt {{vcpu}} vCPU; eine Funktion hat höchstens {{maxVcpu}}.',
  'engine.lambda-vcpu.lift':
    'Teilen Sie die Arbeit so, dass ein Aufruf höchstens {{maxVcpu}} vCPU braucht.',
  'engine.lambda-file-descriptors':
    'Ein Prozess öffnet {{openFileDescriptors}} Dateien und Sockets; eine Umgebung erlaubt {{maxDescriptors}}.',
  'engine.lambda-file-descriptors.lift':
    'Öffnen Sie höchstens {{maxDescriptors}} Dateien und Sockets zur selben Zeit.',
  'engine.lambda-threads':
    'Eine Instanz hat {{threads}} Threads und Prozesse; eine Umgebung erlaubt {{maxThreads}}.',
  'engine.lambda-threads.lift':
    'Betreiben Sie höchstens {{maxThreads}} Threads und Prozesse zur selben Zeit.',
  'engine.lambda-payload':
    'Die größte Nutzlast hat {{maxPayloadMb}} MB; eine Funktion nimmt {{limitMb}} MB an.',
  'engine.lambda-payload.lift':
    'Übergeben Sie große Daten über S3 statt in der Nutzlast.',
  'engine.lambda-message':
    'Die größte Nachricht hat {{maxPayloadMb}} MB; eine WebSocket-API nimmt {{maxKb}} KB an.',
  'engine.lambda-message.lift':
    'Teilen Sie große Nachrichten oder übergeben Sie einen Verweis auf die Daten.',
  'engine.lambda-image':
    'Das Artefakt hat {{artifactSizeMb}} MB; das Image einer Funktion hat höchstens {{maxImageGb}} GB.',
  'engine.lambda-image.lift':
    'Bringen Sie das Image unter {{maxImageGb}} GB, etwa indem Modelle aus EFS oder S3 geladen werden.',
  'engine.lambda-disk':
    'Eine Arbeitseinheit braucht {{localDiskGb}} GB Platte; eine Funktion hat höchstens {{maxDiskGb}} GB.',
  'engine.lambda-disk.lift':
    'Arbeiten Sie an kleineren Stücken oder halten Sie die Daten auf EFS.',
  'engine.lambda-snapstart-disk':
    'Eine Arbeitseinheit braucht {{localDiskGb}} GB Platte; mit SnapStart hat eine Funktion {{maxMb}} MB.',
  'engine.lambda-snapstart-disk.lift':
    'Verzichten Sie auf SnapStart oder auf temporären Speicher.',
  'engine.lambda-snapstart-efs':
    'Die Arbeit braucht EFS; SnapStart arbeitet nicht damit.',
  'engine.lambda-snapstart-efs.lift':
    'Verzichten Sie auf SnapStart oder halten Sie die Daten in S3.',
  'engine.lambda-snapstart-tenants':
    'Mandanten sind in eigenen Umgebungen getrennt; SnapStart arbeitet nicht damit.',
  'engine.lambda-snapstart-tenants.lift':
    'Verzichten Sie auf SnapStart oder nehmen Sie eine Funktion pro Mandant.',
  'engine.fargate-latency':
    'Keine Taskgröße beantwortet 99 % der Aufrufe in der gewünschten Zeit.',
  'engine.fargate-latency.lift':
    'Verkürzen Sie die langsamsten Aufrufe (p99 {{p99Ms}}) oder lockern Sie das Ziel.',
  'engine.eks-fargate-architecture': 'EKS-Pods auf Fargate laufen nur auf x86.',
  'engine.eks-fargate-architecture.lift':
    'Bauen Sie das Image für x86 oder betreiben Sie es auf ECS.',
  'engine.eks-fargate-windows': 'EKS-Pods auf Fargate laufen nur auf Linux.',
  'engine.eks-fargate-windows.lift':
    'Betreiben Sie den Windows-Container auf ECS.',
  'engine.eks-fargate-subnets':
    'EKS-Pods auf Fargate laufen nur in privaten Subnetzen.',
  'engine.eks-fargate-subnets.lift':
    'Nutzen Sie private Subnetze oder betreiben Sie die Tasks auf ECS.',
  'engine.eks-fargate-ebs':
    'EKS-Pods auf Fargate können keine EBS-Volumes einbinden.',
  'engine.eks-fargate-ebs.lift':
    'Halten Sie die Daten auf EFS oder betreiben Sie die Tasks auf ECS.',
  'engine.fargate-vcpu':
    'Eine Arbeitseinheit nutzt {{vcpu}} vCPU; ein Fargate-Task hat höchstens {{maxVcpu}}.',
  'engine.fargate-vcpu.lift':
    'Teilen Sie die Arbeit so, dass ein Task höchstens {{maxVcpu}} vCPU braucht.',
  'engine.fargate-memory':
    'Ein Task braucht {{memoryGb}} GB Speicher; ein Fargate-Task hat höchstens {{maxMemoryGb}} GB.',
  'engine.fargate-memory.lift':
    'Bringen Sie den Speicher eines Tasks auf {{maxMemoryGb}} GB.',
  'engine.fargate-disk':
    'Ein Task braucht {{diskGb}} GB Platte; Fargate gibt höchstens {{maxGb}} GB.',
  'engine.fargate-disk.lift':
    'Binden Sie ein EBS-Volume oder ein EFS-Dateisystem ein.',
  'engine.fargate-gpu': 'Die Arbeit braucht eine GPU; Fargate hat keine.',
  'engine.fargate-gpu.lift':
    'Lassen Sie das Modell auf der CPU laufen oder verlegen Sie die GPU-Arbeit in einen eigenen Dienst.',
  'engine.fargate-privileged':
    'Der Container braucht Privilegien oder den Host; Fargate gewährt beides nicht.',
  'engine.fargate-privileged.lift':
    'Bauen und betreiben Sie ihn ohne privilegierten Modus, Geräte und Host-Pfade.',
  'engine.fargate-daemon':
    'Ein Agent muss einmal pro Host laufen; auf Fargate gibt es keinen Host für ihn.',
  'engine.fargate-daemon.lift':
    'Betreiben Sie den Agenten als Sidecar in jedem Task.',
  'engine.fargate-network-mode':
    'Tasks nutzen das Netzwerk im Modus {{mode}}; auf Fargate hat jeder Task seine eigene Netzwerkschnittstelle.',
  'engine.fargate-network-mode.lift':
    'Lassen Sie den Container auf einer eigenen Adresse lauschen (awsvpc).',
  'engine.fargate-placement':
    'Tasks müssen nach Regeln oder auf einer bestimmten CPU platziert werden; Fargate platziert sie selbst.',
  'engine.fargate-placement.lift':
    'Verzichten Sie auf Platzierungsregeln und die Wahl des CPU-Modells.',
  'engine.fargate-windows-architecture': 'Windows-Tasks laufen nur auf x86.',
  'engine.fargate-windows-architecture.lift': 'Bauen Sie das Image für x86.',
  'engine.fargate-spot-base':
    'Jemand wartet auf die Antworten, und kein On-Demand-Task bliebe übrig, wenn Spot-Kapazität zurückgenommen wird.',
  'engine.fargate-spot-base.lift':
    'Halten Sie mindestens eine Instanz am Laufen; sie bleibt On-Demand.',
  'engine.fargate-spot-start':
    'Die Anwendung startet in {{initSeconds}}; Spot nimmt Tasks nach {{warningSeconds}} zurück.',
  'engine.fargate-spot-start.lift':
    'Starten Sie in weniger als {{warningSeconds}}.',
  'engine.fargate-spot-stop':
    'Eine Instanz braucht {{stopSeconds}} zum Beenden; Spot nimmt Tasks nach {{warningSeconds}} zurück.',
  'engine.fargate-spot-stop.lift':
    'Enden Sie sauber in weniger als {{warningSeconds}}.',
  'engine.lambda-stream-bandwidth':
    'Ein Stream muss {{streamMbPerSecond}} MB/s halten; eine Funktion überträgt nach den ersten MB {{most}} MB/s.',
  'engine.lambda-stream-bandwidth.lift': 'Übergeben Sie große Inhalte über S3.',
} as const;
