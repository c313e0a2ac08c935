import fc from 'fast-check';

// The same random cases in every run, so that a failure can be repeated;
// PROPERTY_SEED asks for others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

// A limit for tests that hang, not for slow ones: a busy machine with two cores
// takes longer than Jest's five seconds for property tests.
jest.setTimeout(120_000);
