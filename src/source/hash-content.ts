import { createHash } from 'node:crypto';

const comments = /<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g;

/**
 * Eight hex digits that stay the same while a page says the same: for its body as written, and the
 * texts of the facts that it quotes. Line breaks, spaces and comments do not count.
 */
export const hashContent = (body: string, facts: readonly string[] = []): string =>
  createHash('sha256')
    .update(JSON.stringify([body, ...facts].map((text) => text.replace(comments, ' ').replace(/\s+/g, ' ').trim())))
    .digest('hex')
    .slice(0, 8);
