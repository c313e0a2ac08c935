import {
  PROFILE_ANNOTATION,
  ProfileSource,
} from '@compute-choice/plugin-compute-choice-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeComputeChoiceApi, renderOnEntity } from '../../__testUtils__';
import { ComputeChoiceContent } from '../ComputeChoiceContent';

const annotations = { [PROFILE_ANNOTATION]: './compute.yaml' };

const source: ProfileSource = {
  entityRef: 'component:default/orders',
  managedBy: 'repository',
  path: './compute.yaml',
  location: 'https://example.com/orders/compute.yaml',
  checkedAt: '2026-11-25T08:00:00.000Z',
  revision: 3,
};

function managed(api: FakeComputeChoiceApi, overrides = {}) {
  api.getProfileSource = async () => ({ ...source, ...overrides });
  return api;
}

describe('a profile that a file in the repository keeps', () => {
  it('is shown with the file, which is where it is changed', async () => {
    await renderOnEntity(<ComputeChoiceContent />, {
      api: managed(FakeComputeChoiceApi.described()),
      annotations,
    });

    expect(
      await screen.findByText(
        'The profile is kept in ./compute.yaml of the repository',
      ),
    ).toBeVisible();
    expect(
      await screen.findByRole('link', { name: /Open the file/ }),
    ).toHaveAttribute('href', source.location);
    expect(await screen.findByText('Run it on AWS Fargate')).toBeVisible();
    expect(screen.queryByText('Edit workload')).not.toBeInTheDocument();
    expect(screen.queryByText(/Only people who may/)).not.toBeInTheDocument();
  });

  it('says what is wrong with the file, and what holds until it is right', async () => {
    await renderOnEntity(<ComputeChoiceContent />, {
      api: managed(FakeComputeChoiceApi.described(), {
        problem: {
          message: 'The file is not a valid profile',
          issues: [{ path: 'resources.memoryMb', message: 'Too small' }],
        },
      }),
      annotations,
    });

    expect(await screen.findByText('Memory: Too small')).toBeVisible();
    expect(
      screen.getByText(/Revision 3, its last valid content, stays/),
    ).toBeVisible();
  });

  it('has no form, whatever leads there', async () => {
    await renderOnEntity(<ComputeChoiceContent />, {
      api: managed(FakeComputeChoiceApi.described()),
      annotations,
      at: '/edit',
    });

    expect(await screen.findByText(/The file wins/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Save' }),
    ).not.toBeInTheDocument();
  });

  it('is read again when asked for, and its answer with it', async () => {
    const api = managed(new FakeComputeChoiceApi(), { revision: undefined });
    api.refreshProfileSource = async () => {
      const described = FakeComputeChoiceApi.described();
      api.profile = described.profile;
      api.recommendation = described.recommendation;
      return source;
    };
    await renderOnEntity(<ComputeChoiceContent />, { api, annotations });

    expect(
      screen.queryByText('Which AWS compute fits this service?'),
    ).not.toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read it now' }),
    );
    expect(await screen.findByText('Run it on AWS Fargate')).toBeVisible();
  });

  it('still names the file if its state cannot be read', async () => {
    const api = FakeComputeChoiceApi.described();
    api.getProfileSource = async () => {
      throw new Error('The database is gone');
    };
    await renderOnEntity(<ComputeChoiceContent />, { api, annotations });

    expect(
      await screen.findByText(
        'The state of the file could not be read: The database is gone',
      ),
    ).toBeVisible();
    expect(screen.getByText(/kept in \.\/compute\.yaml/)).toBeVisible();
  });
});
