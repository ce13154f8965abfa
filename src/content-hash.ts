import { getEntry } from 'astro:content';

/** The hash of what a lesson or a module says, for whoever finished it. */
export const contentHash = async (kind: 'lesson' | 'module', id: string): Promise<string> =>
  (await getEntry(kind, id))?.data.hash ?? '';
