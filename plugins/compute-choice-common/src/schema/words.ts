import { z } from 'zod';

/**
 * The compute platforms that are compared, in ascending order of operations
 * effort. A tie is settled by this order.
 *
 * @public
 */
export const PLATFORMS = ['lambda', 'fargate', 'ecs-ec2'] as const;

/** @public */
export const platformSchema = z.enum(PLATFORMS).meta({
  id: 'Platform',
  description:
    'A compute platform: AWS Lambda, AWS Fargate or Amazon ECS on EC2.',
});

/** @public */
export type Platform = z.infer<typeof platformSchema>;

/** @public */
export const architectureSchema = z.enum(['x86_64', 'arm64']).meta({
  id: 'Architecture',
  description: 'A CPU architecture, in the spelling of the AWS Lambda API.',
});

/** @public */
export type Architecture = z.infer<typeof architectureSchema>;

/** @public */
export const operatingSystemSchema = z.enum(['linux', 'windows']);

/** @public */
export type OperatingSystem = z.infer<typeof operatingSystemSchema>;

/**
 * How capacity is paid for.
 *
 * @public
 */
export const purchaseModelSchema = z.enum([
  'on-demand',
  'spot',
  'savings-plan-1y',
  'savings-plan-3y',
]);

/** @public */
export type PurchaseModel = z.infer<typeof purchaseModelSchema>;

/** @public */
export const regionSchema = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS region code such as eu-west-1')
  .max(32)
  .meta({ description: 'AWS region code, for example eu-west-1.' });

/**
 * Free allowances that an account may still have. None is applied unless it is
 * named, because an account has each of them once and not per service.
 *
 * @public
 */
export const allowanceSchema = z.enum(['lambda', 'logs', 'data-transfer']);

/** @public */
export type Allowance = z.infer<typeof allowanceSchema>;

/**
 * A sentence that the engine says, with what is needed to say it in another
 * language: `code` names the sentence, `params` are its values in base units,
 * `text` is the English wording.
 *
 * @public
 */
export const messageSchema = z
  .strictObject({
    code: z.string().max(100),
    text: z.string().max(2000),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'Message' });

/** @public */
export type Message = z.infer<typeof messageSchema>;
