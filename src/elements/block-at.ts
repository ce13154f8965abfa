/**
 * Which block a line belongs to: the last to begin on it or above it, of those that begin together
 * the innermost, which comes last. -1 where all begin below, as for a line of the frontmatter.
 */
export function blockAt(lines: readonly number[], line: number): number {
  const above = lines.filter((begin) => begin <= line);
  return above.length === 0 ? -1 : lines.lastIndexOf(Math.max(...above));
}
