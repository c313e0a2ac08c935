/** What Lambda tells apart besides architecture and purchase model. */
export const Flavour = {
  standard: 'standard',
  provisioned: 'provisioned',
  snapStart: 'snapstart',
  managedInstances: 'managed-instances',
} as const;
