/** What is wrong with a copy of a site, for a web officer: place, fact and cure. */
export interface Finding {
  /** A path from the site's root, or the address that was asked. */
  readonly place: string;
  readonly fact: string;
  /** What to do, after "Fix: ". */
  readonly cure: string;
  /** It is about how the server sends the site, and not about the copy. */
  readonly isAboutServer?: true;
  /** The site works all the same, and could be served better. */
  readonly isAdvice?: true;
}

const places = (all: readonly string[]): string =>
  all.length <= 3 ? all.join(', ') : `${all.slice(0, 2).join(', ')} and ${all.length - 2} more`;

const asParagraphs = (findings: readonly Finding[]): string[] =>
  [...Map.groupBy(findings, ({ fact, cure }) => `  ${fact}\n  Fix: ${cure}`)].map(
    ([words, group]) => `${places(group.map(({ place }) => place))}\n${words}`,
  );

/** Findings as text: the same fact about many files is said once. What is wrong comes before what could be better. */
export function asText(findings: readonly Finding[]): string {
  const wrong = asParagraphs(findings.filter(({ isAdvice }) => !isAdvice));
  const advice = asParagraphs(findings.filter(({ isAdvice }) => isAdvice));
  return [...wrong, ...(advice.length > 0 ? ['This works, and could be better:', ...advice] : [])].join('\n\n');
}
