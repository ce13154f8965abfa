import { z } from 'zod';

/** Where the results lie in a content folder. It is no content: who reads the programme does not see it. */
export const resultsFile = 'accessibility.json';

const fault = z.strictObject({
  /** What is looked for, by a short name. */
  rule: z.string(),
  /** The success criteria that it breaks; none for advice beyond them. */
  criteria: z.array(z.string()),
  /** The pages on which it was seen, by their addresses from the site's root. */
  pages: z.array(z.string()),
  /** In which settings it was seen. */
  settings: z.array(z.string()),
  /** What was seen first, in the words of whoever saw it. */
  example: z.string(),
});

const edition = z.strictObject({
  /** The council whose site it is; null for the programme's own. */
  council: z.string().nullable(),
  /** The digest of what the site was made from. */
  content: z.string(),
  pages: z.int(),
  faults: z.array(fault),
});

const results = z.strictObject({
  tested: z.iso.date(),
  browser: z.string(),
  axe: z.string(),
  /** The digest of the code that made the sites. */
  code: z.string(),
  /** How the reader's device was set, one after the other. */
  settings: z.array(z.string()),
  /** The success criteria that the tests can tell of. */
  criteria: z.array(z.string()),
  editions: z.array(edition),
});

export type Results = z.infer<typeof results>;
export type TestedEdition = z.infer<typeof edition>;
export type FoundFault = z.infer<typeof fault>;

/** Reads what a results file holds. Undefined where it is no such file: then nothing is known. */
export function readResults(text: string): Results | undefined {
  try {
    return results.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Writes results so that two runs with the same findings differ in nothing but the day. */
export const writeResults = (all: Results): string => `${JSON.stringify(all, null, 2)}\n`;
