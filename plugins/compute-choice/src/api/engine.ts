/**
 * The engine, loaded when the first answer has to be computed in the browser:
 * whoever only reads a recommendation never downloads it.
 */
export const loadEngine = () =>
  import('@compute-choice/plugin-compute-choice-engine');
