import { closest } from '../programme/closest.ts';
import {
  commandFor,
  draftKindNames,
  draftKinds,
  moduleKinds,
  type DraftKindName,
  type ModuleKind,
} from './draft-kinds.ts';
import { callRefused, type Refusal } from './refusal.ts';

/** What has been said of a draft so far, on the command line or in answers. */
export interface Given {
  readonly kind?: DraftKindName;
  /** The word for a workshop: its id, number, folder or title. */
  readonly workshop?: string;
  readonly title?: string;
  readonly moduleKind?: ModuleKind;
}

function isOneOf<T extends string>(word: string, all: readonly T[]): word is T {
  return (all as readonly string[]).includes(word);
}

function readModuleKind(
  word: string,
  kind: DraftKindName | undefined,
  workshop = 'The workshop',
): ModuleKind | Refusal {
  if (kind !== undefined && kind !== 'module')
    return callRefused(null, '--kind says what a module is.', 'Leave it out here.');
  if (isOneOf(word, moduleKinds)) return word;
  if (closest(word, ['catch-up']))
    return callRefused(null, 'A catch-up has a word of its own.', `Write ${commandFor('catch-up', [workshop])}.`);
  const meant = closest(word, moduleKinds);
  return callRefused(
    null,
    `--kind is "${word}", but it has to be one of ${moduleKinds.join(', ')}.`,
    meant ? `Did you mean ${meant}?` : 'Choose one.',
  );
}

/** Makes sense of the words after `npm run new`, and of its `--kind`. What is not said is left open. */
export function readGiven(words: readonly string[], moduleKind?: string): Given | Refusal {
  const [first, ...rest] = words;
  if (first !== undefined && !isOneOf(first, draftKindNames)) {
    const meant = closest(first, draftKindNames);
    return callRefused(
      null,
      `There is nothing called "${first}" to begin.`,
      meant ? `Did you mean ${meant}?` : `Use one of ${draftKindNames.join(', ')}.`,
    );
  }
  const parts = first ? draftKinds[first].parts.filter((part) => part !== 'moduleKind') : [];
  const given = Object.fromEntries(
    parts.flatMap((part, index) => (rest[index] === undefined ? [] : [[part, rest[index]]])),
  );
  const extra = rest[parts.length];
  if (first && extra !== undefined) {
    const last = parts.length - 1;
    return callRefused(
      null,
      `"${extra}" is one word too many.`,
      `Put quotation marks round what belongs together: ${commandFor(first, [...rest.slice(0, last), rest.slice(last).join(' ')])}.`,
    );
  }
  const kind = moduleKind === undefined ? undefined : readModuleKind(moduleKind, first, rest[0]);
  if (typeof kind === 'object') return kind;
  return { ...given, ...(first ? { kind: first } : {}), ...(kind ? { moduleKind: kind } : {}) };
}
