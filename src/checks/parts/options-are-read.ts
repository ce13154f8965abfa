import type { AnyEntry } from '../../programme/entry.ts';
import type { Scene } from '../../programme/outline.ts';
import { strangersIn } from './directive-braces.ts';

/** Tells of an entry's questions and scenes whether their closing line is there. Without it nobody knows where they end, and that is reported. */
const isClosedIn =
  (entry: AnyEntry) =>
  ({ spot }: Pick<Scene, 'spot'>): boolean =>
    entry.outline.directives.every((directive) => directive.isClosed || directive.spot.line !== spot.line);

/** The same, and that its id and aim are read: a word in its braces that means nothing there may be one of them, and is reported. */
export const isReadIn = (entry: AnyEntry) => {
  const isClosed = isClosedIn(entry);
  return (one: Pick<Scene, 'spot' | 'id' | 'aim'>): boolean => {
    const directive = entry.outline.directives.find(({ spot }) => spot.line === one.spot.line);
    const mayBeMisspelt = one.id === null || one.aim === null;
    return isClosed(one) && !(mayBeMisspelt && directive && strangersIn(directive).length > 0);
  };
};

/** Whether an option may be missing since the sign before it, as in "-[ ] So", is not written as one: that is reported. */
export function losesOption({ outline }: AnyEntry, { spot: { line } }: Pick<Scene, 'spot'>): boolean {
  const next = Math.min(...outline.directives.map(({ spot }) => spot.line).filter((other) => other > line), Infinity);
  return outline.leaks.some(({ kind, spot }) => kind === 'box' && spot.line > line && spot.line < next);
}

/** Tells of them that they are closed, and that no paragraph cuts the list of options in two. */
export const optionsAreRead = (entry: AnyEntry) => {
  const isClosed = isClosedIn(entry);
  return (one: Scene): boolean => one.cut === null && isClosed(one);
};
