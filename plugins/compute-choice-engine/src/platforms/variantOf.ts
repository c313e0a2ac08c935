import { Variant } from './PlatformModule';

const known: Variant[] = [];

/**
 * The variant with these traits. There are few, and each is one object, so that
 * what is derived from it can be kept.
 */
export function variantOf(traits: Omit<Variant, 'id'>): Variant {
  const { platform, flavour, architecture, os, purchase } = traits;
  for (const variant of known) {
    if (
      variant.flavour === flavour &&
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
  known.push(variant);
  return variant;
}
