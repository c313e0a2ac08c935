// A limit for tests that hang, not for slow ones: a busy machine with two cores
// takes longer than Jest's five seconds to start a backend.
jest.setTimeout(120_000);
