/**
 * Where the profile is changed: here; elsewhere, in a file of the repository;
 * or not by this reader.
 */
export type Editing = 'here' | 'elsewhere' | 'denied';
