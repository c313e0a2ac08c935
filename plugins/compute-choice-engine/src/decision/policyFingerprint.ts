import { Policy } from '@compute-choice/plugin-compute-choice-common';

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(canonical);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, canonical(entry)]);
  }
  return value;
}

/** 32 bits of FNV-1a over the text's code units. */
function fnv1a(text: string, basis: number): string {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const fingerprints = new WeakMap<Policy, string>();

/** A short name for the contents of a policy; equal policies have the same. */
export function policyFingerprint(policy: Policy): string {
  let fingerprint = fingerprints.get(policy);
  if (!fingerprint) {
    const text = JSON.stringify(canonical(policy));
    fingerprint = fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x2a3b4c5d);
    fingerprints.set(policy, fingerprint);
  }
  return fingerprint;
}
