import { answerDe } from './answer';
import { calculatorDe } from './calculator';
import { chartsDe } from './charts';
import { constraintsDe } from './constraints';
import { createDe } from './create';
import { engineDe } from './engine';
import { fieldsDe } from './fields';
import { fleetDe } from './fleet';
import { helpDe } from './help';
import { optionDe } from './option';
import { practiceDe } from './practice';
import { questionsDe } from './questions';
import { screensDe } from './screens';
import { systemDe } from './system';
import { valuesDe } from './values';
import { whatIfDe } from './whatIf';
import { workDe } from './work';

/** The plugin in German. */
export default {
  ...answerDe,
  ...screensDe,
  ...calculatorDe,
  ...chartsDe,
  ...createDe,
  ...fleetDe,
  ...optionDe,
  ...systemDe,
  ...whatIfDe,
  ...workDe,
  ...fieldsDe,
  ...valuesDe,
  ...helpDe,
  ...engineDe,
  ...questionsDe,
  ...constraintsDe,
  ...practiceDe,
};
