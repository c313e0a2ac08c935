import { render, screen } from '@testing-library/react';
import App from './App';

const CONFIG = {
  app: {
    title: 'Compute Choice portal',
    baseUrl: 'http://localhost:3000',
    extensions: [{ 'sign-in-page:app': false }],
  },
  backend: { baseUrl: 'http://localhost:7007' },
};

describe('App', () => {
  it('offers to sign in as a guest', async () => {
    process.env = {
      ...process.env,
      APP_CONFIG: JSON.stringify([{ data: CONFIG, context: 'test' }]),
    };

    render(App.createRoot());

    expect(
      await screen.findByRole('button', { name: 'Enter' }),
    ).toBeInTheDocument();
  });
});
