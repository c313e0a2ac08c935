export * from './BreakEvenList';
