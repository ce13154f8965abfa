import type { Results, TestedEdition } from './results.ts';

/** What an edition is made of, as digests. */
export interface Made {
  /** The council whose site it is; undefined for the programme's own. */
  readonly council: string | undefined;
  readonly content: string;
  readonly code: string;
}

/** What is known of how accessible an edition is. */
export type Evidence =
  /** Why nothing is known: no tests, or tests of something else. */
  | { readonly missing: 'tests' | 'edition' | 'content' | 'code' }
  | {
      readonly missing: null;
      readonly results: Omit<Results, 'editions'>;
      readonly edition: TestedEdition;
    };

/**
 * What a results file tells of an edition. Results of other content, or made by other code, tell nothing
 * of it, however young they are.
 */
export function evidenceFor(results: Results | undefined, { council, content, code }: Made): Evidence {
  if (!results) return { missing: 'tests' };
  const { editions, ...rest } = results;
  const edition = editions.find((one) => one.council === (council ?? null));
  if (!edition) return { missing: 'edition' };
  if (rest.code !== code) return { missing: 'code' };
  if (edition.content !== content) return { missing: 'content' };
  return { missing: null, results: rest, edition };
}

/** Why nothing is known, as a sentence for whoever packs a site or reads its statement. */
export const missingWords = {
  tests: 'Its accessibility tests have not been run.',
  edition: 'Its accessibility tests were run before it was there.',
  content: 'Its content has changed since its accessibility tests were run.',
  code: 'The code that makes it has changed since its accessibility tests were run.',
} as const;
