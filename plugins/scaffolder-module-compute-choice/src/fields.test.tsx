import { renderInTestApp } from '@backstage/frontend-test-utils';
import { JsonObject, JsonValue } from '@backstage/types';
import { computeChoiceApiRef } from '@compute-choice/plugin-compute-choice';
import {
  Recommendation,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PricedApi } from './__testUtils__/PricedApi';
import { TemplateForm } from './__testUtils__/TemplateForm';
import { computePlatformField } from './fields/ComputePlatform';
import { workloadProfileField } from './fields/WorkloadProfile';

const fixed = { 'application.kind': 'http-api', 'application.gpu': false };

async function open(
  options: JsonObject,
  initial?: Record<string, JsonValue>,
  api = new PricedApi(),
) {
  const onCreate = jest.fn();
  await renderInTestApp(
    <TemplateForm options={options} initial={initial} onCreate={onCreate} />,
    { apis: [[computeChoiceApiRef, api]] },
  );
  return onCreate;
}

const traffic = () => screen.findByLabelText(/How much traffic/);
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('the fields in the form of a template', () => {
  it('lead from two answers to a profile and the platform of the verdict', async () => {
    const onCreate = await open({ fixed });

    expect(screen.queryByLabelText(/What does the service do/)).toBeNull();
    await userEvent.type(await traffic(), '20000');
    expect(await screen.findByText('Run it on AWS Lambda')).toBeVisible();
    await press('Next');

    const lambda = await screen.findByLabelText(/AWS Lambda/);
    await waitFor(() => expect(lambda).toBeChecked());
    await press('Review');
    await press('Create');

    expect(onCreate).toHaveBeenCalledWith({
      workload: {
        application: { kind: 'http-api', gpu: false },
        traffic: { requestsPerMonth: 20_000 },
      },
      compute: { platform: 'lambda' },
    });
  });

  it('ask why another platform is chosen, and pass the reason on', async () => {
    const onCreate = await open({ fixed });
    await userEvent.type(await traffic(), '20000');
    await press('Next');

    const fargate = await screen.findByLabelText(/AWS Fargate/);
    expect(screen.getAllByText(/a month more/)).toHaveLength(2);
    await userEvent.click(fargate);
    await press('Review');
    expect(await screen.findByRole('alert')).toHaveTextContent('Say why');

    await userEvent.type(
      screen.getByLabelText(/Why not the recommended one/),
      'We run containers',
    );
    await press('Review');
    await press('Create');

    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({
        compute: { platform: 'fargate', reason: 'We run containers' },
      }),
    );
  });

  it('show the rule that excludes a platform, which cannot be chosen', async () => {
    await open(
      {},
      {
        workload: {
          application: { kind: 'scheduled-job' },
          traffic: { runsPerDay: 4, runMinutes: 50 },
        },
      },
    );
    await press('Next');

    const lambda = await screen.findByLabelText(/AWS Lambda/);
    expect(lambda).toBeDisabled();
    expect(screen.getByText(/15 min|900/)).toBeVisible();
  });

  it('do not go on with a wrong answer', async () => {
    await open({ fixed });
    await userEvent.type(await traffic(), 'a lot');
    await press('Next');

    expect(await screen.findByText(/Enter a number/)).toBeVisible();
    expect(screen.queryByText('Where the service runs')).toBeNull();
  });

  it('begin with a preset, and choose among some platforms only', async () => {
    await open({
      fixed,
      preset: { 'traffic.requestsPerMonth': 20_000 },
      platforms: ['fargate'],
    });

    expect(await traffic()).toHaveValue('20000');
    expect(await screen.findByText('Run it on AWS Fargate')).toBeVisible();
  });

  it('ask the next question where the verdict is not sure enough', async () => {
    class UnsureApi extends PricedApi {
      async recommend(profile: WorkloadProfile): Promise<Recommendation> {
        const answer = await super.recommend(profile);
        return {
          ...answer,
          confidence: { ...answer.confidence, level: 'low' },
          nextQuestion: {
            field: 'traffic.shape',
            question: { code: 'question.shape', text: 'How does it move?' },
            flipShare: 0.3,
          },
        };
      }
    }
    await open({ fixed, minimumConfidence: 'medium' }, {}, new UnsureApi());
    await userEvent.type(await traffic(), '20000');
    await press('Next');

    expect(await screen.findByRole('alert')).toHaveTextContent(
      /its confidence is low, and medium is asked for.*How does it move\?/,
    );
  });
});

describe('the schemas of the fields', () => {
  it('tell the template editor what to preview them as', () => {
    for (const field of [workloadProfileField, computePlatformField]) {
      expect(field.schema.schema.returnValue).toMatchObject({
        type: 'object',
      });
    }
  });

  it('are those of the contract', () => {
    const { returnValue } = workloadProfileField.schema.schema;
    const parts = Object.keys(workloadProfileSchema.shape);

    expect(Object.keys(returnValue?.properties ?? {})).toEqual(parts);
    expect(returnValue).toMatchObject({ additionalProperties: false });
  });
});
