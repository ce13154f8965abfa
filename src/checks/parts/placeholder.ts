import type { AnyEntry } from '../../programme/entry.ts';
import type { Kind } from '../../programme/schema.ts';
import { hidesText } from '../world.ts';

/** Fewer words than this carry nobody through a missed session: it would be read in under a minute. */
const fewestInCatchUp = 150;

/**
 * Fewer words than this explain nothing: they are read in six seconds, at 238 words a minute
 * (Brysbaert 2019). A checklist of five short lines has as many.
 */
const fewestToHelp = 25;

/** A hub, a sheet for one meeting and a page about the programme may be as short as they like, but not empty. */
const fewest: Partial<Record<Kind, number>> = {
  module: fewestToHelp,
  lesson: fewestToHelp,
  story: fewestToHelp,
  hub: 1,
  officer: 1,
  about: 1,
};

/** Whether more may be on the page than its words: a picture, a fact, or what a mistake swallowed that is reported. */
const saysMoreThanWords = ({ outline }: AnyEntry): boolean =>
  outline.facts.length > 0 ||
  outline.html.length > 0 ||
  outline.code.length > 0 ||
  outline.leaks.some(({ kind }) => kind === 'code-fence' || kind === 'indented');

/** Whether a page has too few words to be more than a placeholder. Without its body nothing can be said of it. */
export function isPlaceholder(entry: AnyEntry): boolean {
  const { kind, data, outline } = entry;
  if (hidesText(entry)) return false;
  if (kind === 'module' && data.kind === 'catch-up') return outline.words < fewestInCatchUp;
  return outline.words < (fewest[kind] ?? 0) && outline.pictures.length === 0 && !saysMoreThanWords(entry);
}
