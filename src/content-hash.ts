import { getEntry } from 'astro:content';
import { noteBody } from './integrations/bodies-shown.ts';

/** The hash of what a lesson or a module says, for whoever finished it. Pages get it here alone, so that a build knows which show it. */
export async function contentHash(kind: 'lesson' | 'module', id: string): Promise<string> {
  const entry = await getEntry(kind, id);
  if (!entry) return '';
  noteBody(entry.data.path);
  return entry.data.hash;
}
