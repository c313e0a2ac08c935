export interface Config {
  demo?: {
    /**
     * Folders with the profiles that sample services get on the first start,
     * relative to packages/backend.
     */
    profiles?: string[];

    /**
     * Where templates create repositories, relative to packages/backend. Without
     * it the actions demo:repository and demo:publish do not exist.
     */
    repositories?: string;
  };
}
