import { Message, Sizing } from '@compute-choice/plugin-compute-choice-common';
import { message } from '../../message';
import { inWords } from '../../sidecosts/quantities';
import { PURCHASE_NAMES } from '../containers/purchaseModels';
import { Variant } from '../PlatformModule';
import { Flavour } from './flavour';

const flavourNames: Readonly<Record<string, string>> = {
  [Flavour.standard]: 'Lambda',
  [Flavour.provisioned]: 'Lambda with provisioned concurrency',
  [Flavour.snapStart]: 'Lambda with SnapStart',
  [Flavour.managedInstances]: 'Lambda Managed Instances',
};

/** A variant of Lambda in words, with its size once it has one. */
export function lambdaTitle(variant: Variant, sizing?: Sizing): Message {
  const { architecture, purchase, flavour } = variant;
  const name = flavourNames[flavour];
  const bought = `${architecture}, ${PURCHASE_NAMES[purchase]}`;
  if (sizing?.platform !== 'lambda') {
    return message('lambda-title', `${name}, ${bought}`, {
      flavour,
      architecture,
      purchase,
    });
  }
  const { memoryMb, managedInstances } = sizing;
  const size = managedInstances
    ? `${managedInstances.instances} × ${managedInstances.instanceType}`
    : `${inWords(memoryMb)} MB`;
  return message('lambda-title-sized', `${name}, ${size}, ${bought}`, {
    flavour,
    architecture,
    purchase,
    size,
  });
}
