import type { AllContent } from './read-content.ts';

// Astro loads its configuration and the site's own code as separate copies of this module. The
// reading is kept on the process, so that one build parses each file one time.
const key = Symbol.for('networked-councillor.content');

/** The content of this process, as whoever asked first has read it. */
interface OfProcess {
  /** What was read last, or is being read. Nothing after a change, until somebody asks. */
  now?: Promise<AllContent> | undefined;
  /** What was read before it, so that what is the same since need not be parsed again. */
  earlier?: AllContent | undefined;
  /** Whether its HTML says where in the files it comes from. */
  hasLines?: boolean;
}

const shared = globalThis as { [key]?: OfProcess };

/** Where the content of this process is kept. It imports no reader, so that pages may have it. */
export const ofProcess: OfProcess = (shared[key] ??= {});
