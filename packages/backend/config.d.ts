export interface Config {
  demo?: {
    /**
     * Folders with the profiles that sample services get on the first start,
     * relative to packages/backend.
     */
    profiles?: string[];
  };
}
