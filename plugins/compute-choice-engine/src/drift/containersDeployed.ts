import { CloudFormation, Resource } from './CloudFormation';
import { Deployed, Size } from './Deployed';

/** CPU units of one vCPU. */
const CPU_UNITS = 1024;
const MB_PER_GB = 1024;
/** What every Fargate task has without asking for it. */
const DEFAULT_EPHEMERAL_GB = 20;

function archOf(task: Resource): string | undefined {
  const named = task.text('RuntimePlatform', 'CpuArchitecture');
  return named && (named === 'ARM64' ? 'arm64' : 'x86_64');
}

/** The strategy of the service or, for jobs, of the schedule that starts them. */
function strategyOf(template: CloudFormation): Resource[] {
  const own = [
    ...template
      .ofType('AWS::ECS::Service')
      .map(service => service.list('CapacityProviderStrategy')),
    ...template
      .ofType('AWS::Scheduler::Schedule')
      .map(schedule =>
        schedule.list('Target', 'EcsParameters', 'CapacityProviderStrategy'),
      ),
  ];
  return own.find(strategy => strategy.length > 0) ?? [];
}

function spotShareOf(strategy: Resource[]): number {
  const weights = strategy.map(part => ({
    isSpot:
      (part.text('CapacityProvider') ?? part.text('capacityProvider')) ===
      'FARGATE_SPOT',
    weight: part.number('Weight') ?? part.number('weight') ?? 0,
  }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const spot = weights
    .filter(({ isSpot }) => isSpot)
    .reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? spot / total : 0;
}

/** The bounds of scaling; without scaling, the count that is asked for. */
function taskCounts(template: CloudFormation): Record<string, Size> {
  const [target] = template.ofType(
    'AWS::ApplicationAutoScaling::ScalableTarget',
  );
  const desired = template
    .ofType('AWS::ECS::Service')
    .map(service => service.number('DesiredCount'))
    .find(count => count !== undefined);
  return {
    minTasks: target?.number('MinCapacity') ?? desired,
    maxTasks: target?.number('MaxCapacity') ?? desired,
  };
}

function fargateSizes(
  template: CloudFormation,
  task: Resource,
): Record<string, Size> {
  const cpu = task.number('Cpu');
  const memory = task.number('Memory');
  return {
    architecture: archOf(task) ?? 'x86_64',
    vcpu: cpu && cpu / CPU_UNITS,
    memoryGb: memory && memory / MB_PER_GB,
    ephemeralStorageGb:
      task.number('EphemeralStorage', 'SizeInGiB') ?? DEFAULT_EPHEMERAL_GB,
    spotShare: spotShareOf(strategyOf(template)),
    ...taskCounts(template),
  };
}

function ownHosts(template: CloudFormation): Record<string, Size> {
  const [group] = template.ofType('AWS::AutoScaling::AutoScalingGroup');
  const [launch] = template.ofType('AWS::EC2::LaunchTemplate');
  const onDemandPercent = group?.number(
    'MixedInstancesPolicy',
    'InstancesDistribution',
    'OnDemandPercentageAboveBaseCapacity',
  );
  return {
    instanceType:
      group?.text(
        'MixedInstancesPolicy',
        'LaunchTemplate',
        'Overrides',
        0,
        'InstanceType',
      ) ?? launch?.text('LaunchTemplateData', 'InstanceType'),
    minHosts: group?.number('MinSize'),
    maxHosts: group?.number('MaxSize'),
    rootVolumeGb: launch?.number(
      'LaunchTemplateData',
      'BlockDeviceMappings',
      0,
      'Ebs',
      'VolumeSize',
    ),
    spotShare: onDemandPercent === undefined ? 0 : 1 - onDemandPercent / 100,
  };
}

function managedHosts(provider: Resource): Record<string, Size> {
  const launch = ['ManagedInstancesProvider', 'InstanceLaunchTemplate'];
  return {
    instanceType: provider.text(
      ...launch,
      'InstanceRequirements',
      'AllowedInstanceTypes',
      0,
    ),
    rootVolumeGb: provider.number(
      ...launch,
      'StorageConfiguration',
      'StorageSizeGiB',
    ),
    spotShare:
      provider.text(...launch, 'CapacityOptionType') === 'SPOT' ? 1 : 0,
  };
}

function ecsEc2Sizes(
  template: CloudFormation,
  task: Resource,
): Record<string, Size> {
  const managed = template
    .ofType('AWS::ECS::CapacityProvider')
    .find(provider => provider.at('ManagedInstancesProvider') !== undefined);
  const cpu = task.number('Cpu');
  return {
    ...(managed ? managedHosts(managed) : ownHosts(template)),
    taskVcpu: cpu && cpu / CPU_UNITS,
    taskMemoryMb:
      task.number('Memory') ?? task.number('ContainerDefinitions', 0, 'Memory'),
    ...taskCounts(template),
  };
}

/** The tasks of a template; undefined if it has none. */
export function containersDeployed(
  template: CloudFormation,
): Deployed | undefined {
  const [task] = template.ofType('AWS::ECS::TaskDefinition');
  if (!task) {
    return undefined;
  }
  const runsOn = task.at('RequiresCompatibilities');
  return Array.isArray(runsOn) && runsOn.includes('FARGATE')
    ? { platform: 'fargate', sizes: fargateSizes(template, task) }
    : { platform: 'ecs-ec2', sizes: ecsEc2Sizes(template, task) };
}
