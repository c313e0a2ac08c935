export * from './ageDays';
export * from './Formats';
export * from './parseNumber';
export * from './useFormats';
