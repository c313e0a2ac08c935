import { z } from 'zod';
import { messageSchema, platformSchema } from '../words';

/** Time that people spend on running one service, beside the bill.
 *
 * @public
 */
export const peopleHoursSchema = z
  .strictObject({
    hoursPerMonth: z.number(),
    monthlyUsd: z.number().describe('At policy.dayRateUsd; not in the total.'),
    source: z
      .enum(['judgement', 'policy'])
      .describe('An assumption of the engine, or set by the policy.'),
    why: messageSchema,
  })
  .meta({ id: 'PeopleHours' });

/** @public */
export type PeopleHours = z.infer<typeof peopleHoursSchema>;

/** What working with a platform is like, for its best option.
 *
 * @public
 */
export const practiceSchema = z
  .strictObject({
    platform: platformSchema,
    optionId: z.string(),
    peopleHours: peopleHoursSchema,
    development: messageSchema.describe('Writing, running and testing it.'),
    deployment: messageSchema.describe('How a change gets out, and back.'),
    discovery: messageSchema
      .optional()
      .describe('How other services find and call it.'),
    observability: messageSchema.describe(
      'Where metrics, logs and traces are.',
    ),
  })
  .meta({ id: 'Practice' });

/** @public */
export type Practice = z.infer<typeof practiceSchema>;

/**
 * The move from what the service runs on today to the verdict, or to the
 * platform that would win without the effort of moving.
 *
 * @public
 */
export const moveSchema = z
  .strictObject({
    from: z
      .string()
      .describe('Current platform, or where the service comes from.'),
    to: platformSchema,
    optionId: z.string(),
    advised: z
      .boolean()
      .describe(
        'False if the verdict is to stay, because it saves too little.',
      ),
    personDays: z.number().describe('Judgement; an assumption.'),
    costUsd: z.number().describe('At policy.dayRateUsd, once.'),
    savingUsd: z
      .number()
      .optional()
      .describe(
        'Per month, against the bill of today; against staying with the right size if that is the verdict. Absent if the bill of today is not known.',
      ),
    paybackMonths: z
      .number()
      .nullable()
      .describe('Cost ÷ saving; null if nothing is saved or it is not known.'),
    steps: z.array(messageSchema).describe('What there is to do, in order.'),
    operationsChanges: z
      .array(messageSchema)
      .describe('What is different afterwards.'),
  })
  .meta({ id: 'Move' });

/** @public */
export type Move = z.infer<typeof moveSchema>;

const hybridPartSchema = z.strictObject({
  platform: platformSchema,
  optionId: z.string(),
  shareOfRequests: z.number().min(0).max(1),
  monthlyUsd: z.number(),
});

/**
 * Two platforms inside one service: a steady base on containers, bursts or
 * events on Lambda. Named where the parts of its traffic have different shapes.
 *
 * @public
 */
export const hybridSchema = z
  .strictObject({
    base: hybridPartSchema,
    bursts: hybridPartSchema,
    monthlyUsd: z.number(),
    savingUsd: z
      .number()
      .describe('Verdict minus hybrid, per month; negative if it costs more.'),
    message: messageSchema,
  })
  .meta({ id: 'Hybrid' });

/** @public */
export type Hybrid = z.infer<typeof hybridSchema>;
