import { hash } from 'node:crypto';

const comments = /<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g;
/** More than one space, or another than the plain one: most are that already. */
const spaces = /\s\s+|[^\S ]/g;

/**
 * Eight hex digits that stay the same while a page says the same: for its body as written, and the
 * texts of the facts that it quotes. Line breaks, spaces and comments do not count.
 */
export const hashContent = (body: string, facts: readonly string[] = []): string =>
  hash(
    'sha256',
    JSON.stringify([body, ...facts].map((text) => text.replace(comments, ' ').trim().replace(spaces, ' '))),
  ).slice(0, 8);
