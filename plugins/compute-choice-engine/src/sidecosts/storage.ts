import { Charge } from '../prices/Charge';
import { Workload } from '../workload/Workload';
import { inWords } from './quantities';

const MB_PER_GB = 1024;

/** The container image in the registry. */
export function registryCharges({ imageSizeMb }: Workload): Charge[] {
  return [
    {
      item: 'registry',
      category: 'storage',
      priceKey: 'ecr.gbMonth',
      quantity: imageSizeMb / MB_PER_GB,
      description: () => 'Container image in the registry',
      formula: () => `${inWords(imageSizeMb)} MB, one image`,
    },
  ];
}

/** A shared file system, where the workload says that it needs one. */
export function fileSystemCharges({ profile }: Workload): Charge[] {
  const { persistentStorage, persistentStorageGb } = profile.application;
  return persistentStorage === 'efs' && persistentStorageGb
    ? [
        {
          item: 'efs',
          category: 'storage',
          priceKey: 'efs.standardGbMonth',
          quantity: persistentStorageGb,
          description: () => 'EFS file system, Standard',
          formula: () => `${inWords(persistentStorageGb)} GB kept all month`,
        },
      ]
    : [];
}

/** Persistent EBS volumes, where the workload says that it needs them. */
export function persistentVolumeCharges({ profile }: Workload): Charge[] {
  const { persistentStorage, persistentStorageGb } = profile.application;
  return persistentStorage === 'ebs' && persistentStorageGb
    ? [
        volumeCharge({
          item: 'ebs.persistent',
          gbMonths: persistentStorageGb,
          description: 'EBS gp3 volumes for persistent data',
          formula: `${inWords(persistentStorageGb)} GB kept all month`,
        }),
      ]
    : [];
}

/** A gp3 volume. */
export function volumeCharge(options: {
  item: string;
  gbMonths: number;
  description: string;
  formula: string;
}): Charge {
  return {
    item: options.item,
    category: 'storage',
    priceKey: 'ebsGp3.gbMonth',
    quantity: options.gbMonths,
    description: () => options.description,
    formula: () => options.formula,
  };
}
