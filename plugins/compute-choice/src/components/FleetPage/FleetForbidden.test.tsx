import { screen } from '@testing-library/react';
import { FakeComputeChoiceApi, renderPage } from '../../__testUtils__';
import { FleetContent } from './FleetContent';

describe('FleetContent for somebody who may not see it', () => {
  it('names the permission to ask for, and asks the backend nothing', async () => {
    const api = new FakeComputeChoiceApi();
    const listFleet = jest.spyOn(api, 'listFleet');
    await renderPage(<FleetContent />, { api, allowed: false });
    expect(
      await screen.findByText('You may not see the fleet'),
    ).toBeInTheDocument();
    expect(screen.getByText(/compute-choice\.fleet\.read/)).toBeInTheDocument();
    expect(listFleet).not.toHaveBeenCalled();
  });
});
