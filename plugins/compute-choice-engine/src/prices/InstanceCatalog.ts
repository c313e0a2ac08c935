import { InstanceSpec } from '@compute-choice/plugin-compute-choice-common';

/** An EC2 instance type with its specification. */
export interface InstanceType extends InstanceSpec {
  readonly type: string;
}

/** The instance types that have an On-Demand price in the region. */
export interface InstanceCatalog {
  /** In ascending order of On-Demand price, then of name. */
  readonly all: readonly InstanceType[];
  get(instanceType: string): InstanceType | undefined;
}
