import { InstanceType } from '../../../prices/InstanceCatalog';

const FAMILIES = /^[cmr]\d/;
const LARGE_AND_UP = /\.(large|\d*xlarge)$/;

/** Whether Lambda Managed Instances run on a type: C, M and R, large and up. */
export function runsFunctions({ family, type }: InstanceType): boolean {
  return FAMILIES.test(family) && LARGE_AND_UP.test(type);
}
