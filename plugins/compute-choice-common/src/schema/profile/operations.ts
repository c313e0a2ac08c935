import { z } from 'zod';
import { currentPlatformSchema } from '../currentPlatform';
import { regionSchema } from '../words';
import { positive, nonNegative, count } from './quantities';

/** @public */
export const operationsSchema = z
  .strictObject({
    region: regionSchema.optional(),
    control: z
      .enum(['low', 'medium', 'high'])
      .optional()
      .describe('How much control over hosts and runtime is wanted.'),
    compliance: z
      .array(
        z.enum([
          'pci-dss',
          'hipaa',
          'fedramp',
          'financial',
          'gdpr',
          'soc2',
          'iso-27001',
        ]),
      )
      .max(7)
      .optional()
      .describe(
        'Regimes that apply; financial stands for the supervision of banks, insurers and markets.',
      ),
    patchedByAws: z
      .boolean()
      .optional()
      .describe(
        'True if nobody is there to patch and replace hosts, so AWS has to.',
      ),
    spotTolerant: z
      .boolean()
      .optional()
      .describe('The work tolerates an interruption with two minutes notice.'),
    commitment: z
      .enum(['none', '1y', '3y'])
      .optional()
      .describe('Commitment to spend that the organisation would make.'),
    environments: count(1000)
      .optional()
      .describe('Non-production copies (development, test, preview).'),
    frontDoor: z
      .strictObject({
        customDomain: z
          .boolean()
          .optional()
          .describe('Served on an own domain.'),
        waf: z.boolean().optional().describe('Behind AWS WAF.'),
        private: z
          .boolean()
          .optional()
          .describe('Reachable inside the VPC only.'),
        usagePlans: z
          .boolean()
          .optional()
          .describe('API keys and usage plans.'),
        jwtAuthorizer: z
          .boolean()
          .optional()
          .describe('Tokens are checked before the code runs.'),
      })
      .optional()
      .describe('What the entry point has to offer.'),
    network: z
      .enum(['existing-vpc', 'new-private', 'public'])
      .optional()
      .describe('Where tasks and hosts live.'),
    egressViaNatGb: nonNegative(1e9)
      .optional()
      .describe('Data sent through a NAT gateway, in GB per month.'),
    existing: z
      .strictObject({
        alb: z.boolean().optional().describe('A load balancer to share.'),
        nat: z.boolean().optional().describe('NAT gateways.'),
        cluster: z.boolean().optional().describe('An ECS cluster on EC2.'),
        eksCluster: z.boolean().optional().describe('An EKS cluster.'),
        vpcEndpoints: z.boolean().optional().describe('VPC endpoints.'),
      })
      .optional()
      .describe('What is there already and costs its usage only.'),
    sharedCluster: z
      .string()
      .min(1)
      .max(63)
      .optional()
      .describe('Name of a shared cluster of the policy to place tasks on.'),
    orchestrator: z
      .enum(['ecs', 'eks'])
      .optional()
      .describe('Orchestrator of containers.'),
    vpcAttached: z
      .boolean()
      .optional()
      .describe('A function would have to reach into the VPC.'),
    logKbPerRequest: nonNegative(100_000)
      .optional()
      .describe('Application logs per request, in KB.'),
    logRetentionMonths: positive(120)
      .optional()
      .describe('Months that logs are kept.'),
    tracing: z
      .boolean()
      .optional()
      .describe('Requests are traced with AWS X-Ray.'),
    containerInsights: z
      .boolean()
      .optional()
      .describe('Container Insights or Lambda Insights are switched on.'),
    interfaceEndpoints: count(100)
      .optional()
      .describe('Interface VPC endpoints that it needs and nobody has yet.'),
    currentPlatform: currentPlatformSchema
      .optional()
      .describe('What the service runs on today.'),
  })
  .meta({ id: 'Operations' });

/** @public */
export type Operations = z.infer<typeof operationsSchema>;
