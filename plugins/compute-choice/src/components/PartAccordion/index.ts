export * from './PartAccordion';
