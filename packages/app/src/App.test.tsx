import { render, screen } from '@testing-library/react';
import App from './App';

const config = {
  app: { title: 'Compute Choice portal', baseUrl: 'http://localhost:3000' },
  backend: { baseUrl: 'http://localhost:7007' },
};

describe('App', () => {
  it('offers to sign in as a guest', async () => {
    // A plain object: the environment itself would turn the value to text.
    process.env = Object.assign(
      { ...process.env },
      { APP_CONFIG: [{ data: config, context: 'test' }] },
    );

    render(App.createRoot());

    expect(
      await screen.findByRole('button', { name: 'Enter' }, { timeout: 20_000 }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Compute Choice portal' }),
    ).toBeInTheDocument();
  }, 60_000);
});
