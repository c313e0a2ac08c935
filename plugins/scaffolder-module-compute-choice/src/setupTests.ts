import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Limits for tests that hang, not for slow ones: a busy machine with two cores
// takes longer than Jest's five seconds to render a whole portal, and longer
// than Testing Library's one second until a part of it shows.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 30_000 });
