import { Fn, Size } from 'aws-cdk-lib';
import {
  AutoScalingGroup,
  SpotAllocationStrategy,
} from 'aws-cdk-lib/aws-autoscaling';
import {
  BlockDeviceVolume,
  EbsDeviceVolumeType,
  InstanceType,
  type IVpc,
  LaunchTemplate,
  SecurityGroup,
  UserData,
} from 'aws-cdk-lib/aws-ec2';
import {
  AmiHardwareType,
  AsgCapacityProvider,
  CapacityOptionType,
  Cluster,
  EcsOptimizedImage,
  type ICluster,
  ManagedInstancesCapacityProvider,
} from 'aws-cdk-lib/aws-ecs';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { importVpc } from './network.ts';
import { sizing } from './sizing.ts';

/** A cluster, and what its tasks are placed on. */
export interface Capacity {
  readonly cluster: ICluster;
  readonly capacityProvider: string;
}

/**
 * The shared cluster; its stack exports the name of its capacity provider as
 * `<cluster>:capacity-provider`.
 */
function shareCluster(
  scope: Construct,
  vpc: IVpc,
  clusterName: string,
): Capacity {
  return {
    cluster: Cluster.fromClusterAttributes(scope, 'Cluster', {
      clusterName,
      vpc,
    }),
    capacityProvider: Fn.importValue(`${clusterName}:capacity-provider`),
  };
}

function useManagedInstances(
  scope: Construct,
  vpc: IVpc,
  cluster: Cluster,
): string {
  const provider = new ManagedInstancesCapacityProvider(scope, 'Capacity', {
    subnets: vpc.privateSubnets,
    securityGroups: [new SecurityGroup(scope, 'HostGroup', { vpc })],
    taskVolumeStorage: Size.gibibytes(sizing.rootVolumeGb),
    capacityOptionType:
      sizing.spotShare > 0
        ? CapacityOptionType.SPOT
        : CapacityOptionType.ON_DEMAND,
    instanceRequirements: {
      vCpuCountMin: 1,
      memoryMin: Size.mebibytes(sizing.taskMemoryMb),
      allowedInstanceTypes: [sizing.instanceType],
    },
  });
  cluster.addManagedInstancesCapacityProvider(provider);
  return provider.capacityProviderName;
}

function useOwnHosts(scope: Construct, vpc: IVpc, cluster: Cluster): string {
  const instanceType = new InstanceType(sizing.instanceType);
  const launchTemplate = new LaunchTemplate(scope, 'Host', {
    instanceType,
    machineImage: EcsOptimizedImage.amazonLinux2023(
      sizing.architecture === 'arm64'
        ? AmiHardwareType.ARM
        : AmiHardwareType.STANDARD,
    ),
    userData: UserData.forLinux(),
    requireImdsv2: true,
    securityGroup: new SecurityGroup(scope, 'HostGroup', { vpc }),
    role: new Role(scope, 'HostRole', {
      assumedBy: new ServicePrincipal('ec2.amazonaws.com'),
      managedPolicies: [
        ManagedPolicy.fromAwsManagedPolicyName(
          'service-role/AmazonEC2ContainerServiceforEC2Role',
        ),
      ],
    }),
    blockDevices: [
      {
        deviceName: '/dev/xvda',
        volume: BlockDeviceVolume.ebs(sizing.rootVolumeGb, {
          volumeType: EbsDeviceVolumeType.GP3,
          encrypted: true,
        }),
      },
    ],
  });
  const provider = new AsgCapacityProvider(scope, 'Capacity', {
    autoScalingGroup: new AutoScalingGroup(scope, 'Hosts', {
      vpc,
      minCapacity: sizing.minHosts,
      maxCapacity: sizing.maxHosts,
      mixedInstancesPolicy: {
        launchTemplate,
        launchTemplateOverrides: [{ instanceType }],
        instancesDistribution: {
          onDemandBaseCapacity: 0,
          onDemandPercentageAboveBaseCapacity: Math.round(
            100 * (1 - sizing.spotShare),
          ),
          spotAllocationStrategy:
            SpotAllocationStrategy.PRICE_CAPACITY_OPTIMIZED,
        },
      },
    }),
    enableManagedTerminationProtection: false,
  });
  cluster.addAsgCapacityProvider(provider);
  return provider.capacityProviderName;
}

/** The hosts that the decision names. */
export function createCapacity(scope: Construct): Capacity {
  const vpc = importVpc(scope);
  if (sizing.sharedCluster) {
    return shareCluster(scope, vpc, sizing.sharedCluster);
  }
  const cluster = new Cluster(scope, 'Cluster', { vpc });
  return {
    cluster,
    capacityProvider: sizing.managedInstances
      ? useManagedInstances(scope, vpc, cluster)
      : useOwnHosts(scope, vpc, cluster),
  };
}
