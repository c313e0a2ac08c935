export * from './DataTable';
export { ScrollArea } from './ScrollArea';
