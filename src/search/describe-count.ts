/** "3 results for “purdah”", as it is announced. */
export function describeCount(count: number, term: string): string {
  const found = count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
  return term === '' ? `${found}.` : `${found} for “${term}”.`;
}
