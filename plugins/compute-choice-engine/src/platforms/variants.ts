import {
  Architecture,
  PurchaseModel,
} from '@compute-choice/plugin-compute-choice-common';
import { Variant } from './PlatformModule';

/** By flavour. */
const known = new Map<string, Variant[]>();

/**
 * The variant with these traits. There are few, and each is one object, so that
 * what is derived from it can be kept.
 */
export function variantOf(traits: Omit<Variant, 'id'>): Variant {
  const { platform, flavour, architecture, os, purchase } = traits;
  let variants = known.get(flavour);
  if (!variants) {
    variants = [];
    known.set(flavour, variants);
  }
  for (const variant of variants) {
    if (
      variant.architecture === architecture &&
      variant.purchase === purchase &&
      variant.platform === platform &&
      variant.os === os
    ) {
      return variant;
    }
  }
  const variant = {
    id: `${platform}/${flavour}/${architecture}/${purchase}`,
    ...traits,
  };
  variants.push(variant);
  return variant;
}

/** The variants of a flavour: on each architecture, bought in each way. */
export function variantsOf(
  flavour: Pick<Variant, 'platform' | 'flavour' | 'os'>,
  architectures: readonly Architecture[],
  purchases: readonly PurchaseModel[],
): Variant[] {
  const variants: Variant[] = [];
  for (const architecture of architectures) {
    for (const purchase of purchases) {
      variants.push(variantOf({ ...flavour, architecture, purchase }));
    }
  }
  return variants;
}
