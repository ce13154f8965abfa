import { ofKind, type AnyEntry } from '../programme/entry.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { hashContent } from './hash-content.ts';
import type { Content } from './read-content.ts';

// The preview asks again after each save, and most are the same objects.
const known = new WeakMap<AnyEntry, string>();

/** Tells whether a page still says what a member finished: its body, and the facts that it quotes. */
export function hashOfEntry(entry: AnyEntry, content: Content): string {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const { body } = splitFrontmatter(content.texts.get(entry.file) ?? '');
  if (entry.outline.facts.length > 0) {
    const facts = ofKind(content.entries, 'facts').flatMap(({ data }) => data);
    return hashContent(
      body,
      entry.outline.facts.map(({ id }) => facts.find((fact) => fact.id === id)?.text ?? ''),
    );
  }
  const hash = hashContent(body);
  known.set(entry, hash);
  return hash;
}
