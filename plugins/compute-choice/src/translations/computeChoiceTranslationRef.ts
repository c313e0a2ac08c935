import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { answerMessages } from './answer';
import { calculatorMessages } from './calculator';
import { chartMessages } from './charts';
import { createMessages } from './create';
import { fieldMessages } from './fields';
import { fleetMessages } from './fleet';
import { optionMessages } from './option';
import { screenMessages } from './screens';
import { systemMessages } from './system';
import { valueMessages } from './values';
import { whatIfMessages } from './whatIf';
import { workMessages } from './work';

/**
 * Every text of the plugin. A translation may also carry `help.<path>` for the
 * description of a field and `engine.<code>` for a sentence of the engine; both
 * have their English wording where they are made.
 *
 * @public
 */
export const computeChoiceTranslationRef = createTranslationRef({
  id: 'plugin.compute-choice',
  messages: {
    ...answerMessages,
    ...screenMessages,
    ...calculatorMessages,
    ...chartMessages,
    ...createMessages,
    ...fleetMessages,
    ...optionMessages,
    ...systemMessages,
    ...whatIfMessages,
    ...workMessages,
    field: fieldMessages,
    value: valueMessages,
  },
  translations: { de: () => import('./de') },
});
