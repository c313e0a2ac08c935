/**
 * Version of the engine: of its formulas and rules. It changes whenever the
 * same input may give another answer, so that stored answers are recomputed.
 *
 * @public
 */
export const ENGINE_VERSION = '0.1.0';
