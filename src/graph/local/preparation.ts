import { ensureArchive } from './archive.js';
import type { Java } from './java.js';
import type { Site } from './site.js';

/** Work on quicker starts, which nobody waits for. */
export interface Preparation {
  readonly begin: () => void;
  /** Gives it up where it is not done yet. */
  readonly end: () => Promise<void>;
}

/** Makes what the next start of this site can use. */
export function preparationOf(site: Site, java: Java): Preparation {
  const abort = new AbortController();
  let work = Promise.resolve();
  return {
    begin: () => {
      work = ensureArchive(site, java, abort.signal);
    },
    end: () => {
      abort.abort();
      return work;
    },
  };
}
