import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  /** Compute Choice: which AWS compute a workload should run on. */
  computeChoice?: {
    /**
     * Whether recommendations are worked out in a thread of their own, so that
     * they hold up no other request. Default: true. Where no thread can be
     * started, as in some tests, set it to false.
     */
    workerThread?: boolean;

    /**
     * What the organisation decided. Every field has a default; a wrong one
     * stops the backend's start. The effective policy is answered by
     * `GET /api/compute-choice/v1/policy`.
     */
    policy?: {
      /** Platforms that may be recommended. Default: all three. */
      platforms?: Array<'lambda' | 'fargate' | 'ecs-ec2'>;
      /** AWS regions that may be used. Default: all priced ones. */
      regions?: string[];
      /**
       * AWS region of a profile that states none. Without it, such a profile
       * gets no recommendation.
       */
      defaultRegion?: string;
      /** CPU architectures that may be used. Default: both. */
      architectures?: Array<'x86_64' | 'arm64'>;
      /** Hours in a month, 672 to 744. Default: 730. */
      hoursPerMonth?: number;
      /** Negotiated discount on compute, 0 to 1. Default: 0. */
      discounts?: {
        lambda?: number;
        fargate?: number;
        ec2?: number;
      };
      /**
       * Free allowances that the accounts still have. Default: none, because
       * an account has each of them once and not per service.
       */
      allowances?: Array<'lambda' | 'logs' | 'data-transfer'>;
      /**
       * GB-seconds per month that the account uses on Lambda already; they
       * decide at which volume tier a service starts. Default: 0.
       */
      accountLambdaGbSeconds?: {
        x86_64?: number;
        arm64?: number;
      };
      /** Clusters of ECS on EC2 that services may share. */
      sharedClusters?: Array<{
        name: string;
        /** AWS region. */
        region: string;
        /** EC2 instance type of the hosts. */
        instanceType: string;
        hosts: number;
        /** Unreserved vCPU over all hosts. */
        freeVcpu: number;
        /** Unreserved memory over all hosts, in MB. */
        freeMemoryMb: number;
        /** Network interface trunking is on. Default: false. */
        trunking?: boolean;
      }>;
      /**
       * What the organisation excludes or prefers, and for whom. Each rule
       * states either `exclude` or `favour`.
       */
      rules?: Array<{
        /** Stable name, for example payments-never-on-spot. */
        id: string;
        /** Why, in one sentence; shown to everybody. */
        because: string;
        /** Where it is written down. */
        page?: string;
        /** Only for entities that meet each stated list. */
        entities?: {
          owners?: string[];
          systems?: string[];
          refs?: string[];
        };
        /** Only for profiles that meet each condition. */
        when?: Array<{
          /** Path in the profile, for example operations.compliance. */
          field: string;
          oneOf?: Array<string | number | boolean>;
          atLeast?: number;
          atMost?: number;
        }>;
        /** Excludes the options that meet each stated list. */
        exclude?: {
          platforms?: Array<'lambda' | 'fargate' | 'ecs-ec2'>;
          purchases?: Array<
            'on-demand' | 'spot' | 'savings-plan-1y' | 'savings-plan-3y'
          >;
          architectures?: Array<'x86_64' | 'arm64'>;
        };
        /** Speaks for these platforms, and against the others. */
        favour?: {
          platforms: Array<'lambda' | 'fargate' | 'ecs-ec2'>;
          area:
            | 'cost'
            | 'operationsEffort'
            | 'latency'
            | 'scalingSpeed'
            | 'teamFit'
            | 'control'
            | 'isolation'
            | 'portability';
          /** From 1, weak, to 5, strong. */
          weight: number;
        };
      }>;
      /**
       * Weights of the considerations, 0 to 1; they are scaled so that they
       * add up to 1.
       */
      weights?: {
        cost?: number;
        operationsEffort?: number;
        latency?: number;
        scalingSpeed?: number;
        teamFit?: number;
        control?: number;
        isolation?: number;
        portability?: number;
      };
      /** Scores closer than this are a tie, 0 to 0.5. Default: 0.03. */
      tieBand?: number;
      /**
       * Difference in USD per month that starts to matter. Default: 25.
       */
      materialityUsd?: number;
      /**
       * Cost of one person-day in USD, for the payback of a move.
       * Default: 800.
       */
      dayRateUsd?: number;
      /**
       * Hours a month that people spend on running one service on each
       * platform. Default: a judgement, shown as an assumption.
       */
      peopleHoursPerMonth?: {
        lambda?: number;
        fargate?: number;
        'ecs-ec2'?: number;
      };
      /** Prices older than this are marked as stale, in days. Default: 120. */
      priceMaxAgeDays?: number;
      /**
       * Currency that monthly costs are shown in beside USD. Everything is
       * computed in USD. Default: none.
       */
      currency?: {
        /** Code of ISO 4217, for example EUR. */
        code: string;
        /** What one USD costs in this currency. */
        perUsd: number;
        /** Day of the rate, YYYY-MM-DD; shown beside the amounts. */
        rateDate: string;
      };
      /**
       * Saving in USD per month at which an owner is notified, besides a
       * verdict that flips. Default: 100.
       */
      notifySavingUsd?: number;
      /**
       * Days for which announced changes of verdicts and finished re-evaluations
       * are kept. Default: 730. Profiles, their history and decisions are kept
       * for good.
       */
      retentionDays?: number;
      /** Samples for the confidence, 0 to 10,000. Default: 1,000. */
      samples?: number;
      /** Seed of the samples. Default: 1. */
      seed?: number;
    };
    /** What MCP clients, the CLI and templates find in the actions registry. */
    actions?: {
      /**
       * Whether callers that are not users, such as holders of a static token,
       * may save profiles. Services pass every permission check. Default: false.
       */
      servicesMayWrite?: boolean;
    };
    /** Profiles that entities keep in files of their repositories. */
    profileFiles?: {
      /** When the files are read. Default: every 15 minutes. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
    /** Recomputes recommendations that prices, limits or the policy overtook. */
    reevaluation?: {
      /**
       * How often it looks for them. Default: every minute, and whenever a
       * backend starts. A run ends after four fifths of the timeout and the next
       * one goes on, so allow enough if it is to run at night only; one that was
       * killed is taken over after the timeout. Default: 5 minutes.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
    /** Asks price sources, which modules add, for newer prices. */
    priceRefresh?: {
      /** How often, besides the start. Default: every 12 hours. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
    /** Refreshes owners and systems, and finds entities that are gone. */
    catalogSweep?: {
      /** How often it runs. Default: every 10 minutes. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
