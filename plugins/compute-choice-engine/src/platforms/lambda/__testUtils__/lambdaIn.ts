import {
  LambdaSizing,
  lambdaSizingSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { totalUsd } from '../../../prices/bill';
import { Workload } from '../../../workload/Workload';
import { EngineContext, SizedVariant, Variant } from '../../PlatformModule';
import { lambdaPlatform } from '..';

const STANDARD = 'lambda/standard/x86_64/on-demand';

/** Lambda in one engine context, asked about variants by their id. */
export interface LambdaIn {
  ids(workload: Workload): string[];
  variantOf(workload: Workload, id: string): Variant;
  /** By default of a plain function on x86, On-Demand. */
  sized(workload: Workload, id?: string): SizedVariant;
  sizingOf(workload: Workload, id?: string): LambdaSizing;
  usdOf(sized: SizedVariant): number;
  quantity(sized: SizedVariant, item: string): number | undefined;
}

/** Lambda in an engine context. */
export function lambdaIn(context: EngineContext): LambdaIn {
  const variantOf = (workload: Workload, id: string) => {
    const found = lambdaPlatform
      .variants(workload, context)
      .find(variant => variant.id === id);
    if (!found) {
      throw new Error(`There is no variant ${id}`);
    }
    return found;
  };
  const sized = (workload: Workload, id = STANDARD) => {
    const result = lambdaPlatform.size(
      workload,
      variantOf(workload, id),
      context,
    );
    if (!result.sized) {
      throw new Error(result.excluded.map(({ rule }) => rule).join());
    }
    return result.sized;
  };
  return {
    ids: workload =>
      lambdaPlatform.variants(workload, context).map(({ id }) => id),
    variantOf,
    sized,
    sizingOf: (workload, id) =>
      lambdaSizingSchema.parse(sized(workload, id).sizing),
    usdOf: ({ charges }) => totalUsd(charges, context.prices).monthlyUsd,
    quantity: ({ charges }, item) =>
      charges.find(charge => charge.item === item)?.quantity,
  };
}
