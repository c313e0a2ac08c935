import '@testing-library/jest-dom';

// A limit for tests that hang, not for slow ones: a busy machine with two cores
// takes longer than Jest's five seconds to render a whole portal.
jest.setTimeout(120_000);
