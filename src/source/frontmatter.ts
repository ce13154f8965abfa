export interface Split {
  /** The text between the two `---` lines, or undefined where there is none. */
  readonly frontmatter: string | undefined;
  /** False where the opening `---` has no partner. */
  readonly isClosed: boolean;
  /** The whole text with the frontmatter blanked, so that lines and columns stay those of the file. */
  readonly body: string;
}

/** Takes a file's text apart. Line ends may be of any kind. */
export function splitFrontmatter(text: string): Split {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return { frontmatter: undefined, isClosed: true, body: text };
  const rest = text.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r\n|\n|\r|$)/m.exec(rest);
  if (!closing) return { frontmatter: rest, isClosed: false, body: '' };
  const end = opening[0].length + closing.index + closing[0].length;
  return {
    frontmatter: rest.slice(0, closing.index),
    isClosed: true,
    body: text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end),
  };
}
