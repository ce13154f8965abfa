import type { Workshop } from '../programme/programme.ts';
import {
  commandFor,
  draftKindNames,
  draftKinds,
  moduleKinds,
  type DraftKindName,
  type ModuleKind,
  type Part,
} from './draft-kinds.ts';
import type { ExistingContent } from './existing-content.ts';
import { findWorkshop } from './find-workshop.ts';
import type { Given } from './read-given.ts';
import { callRefused, isRefusal, type Refusal } from './refusal.ts';

/** A draft in the folder of a workshop. */
export type InWorkshop =
  | { readonly kind: 'catch-up'; readonly workshop: Workshop }
  | { readonly kind: 'officer'; readonly workshop: Workshop }
  | { readonly kind: 'module'; readonly workshop: Workshop; readonly title: string; readonly moduleKind: ModuleKind };

/** A draft to be written, with all that it has to be told. */
export type Request =
  InWorkshop | { readonly kind: 'workshop' | 'lesson' | 'story' | 'cohort' | 'council'; readonly title: string };

/** The workshops that a draft of this kind is still missing in. A workshop takes any number of modules. */
export const workshopsWithout = (kind: DraftKindName, { programme }: ExistingContent): readonly Workshop[] =>
  programme.workshops.filter(
    ({ catchUp, officer }) => !(kind === 'catch-up' && catchUp) && !(kind === 'officer' && officer),
  );

const spaces = (title: string): string => title.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** What to write instead, with stand-ins for what has not been said. */
function example(kind: DraftKindName, given: Given, workshop = ''): string {
  const words: Readonly<Record<Part, string | undefined>> = {
    workshop: given.workshop ?? workshop,
    title: given.title ?? 'The title',
    moduleKind: undefined,
  };
  const parts: readonly Part[] = draftKinds[kind].parts;
  return commandFor(
    kind,
    parts.flatMap((part) => words[part] ?? []),
    parts.includes('moduleKind') ? (given.moduleKind ?? moduleKinds[0]) : undefined,
  );
}

function refuseIncomplete(kind: DraftKindName, part: Part, given: Given, existing: ExistingContent): Refusal {
  const { one } = draftKinds[kind];
  const { workshops } = existing.programme;
  if (part === 'moduleKind')
    return callRefused(
      null,
      `${one} needs a kind.`,
      `Write ${example(kind, given)}, or with another of ${moduleKinds.slice(1).join(', ')}.`,
    );
  if (part === 'title') return callRefused(null, `${one} needs a title.`, `Write ${example(kind, given)}.`);
  const [first] = workshopsWithout(kind, existing).concat(workshops);
  if (!first)
    return callRefused(
      null,
      `${one} belongs to a workshop.`,
      `Begin one first: ${commandFor('workshop', ['The title'])}.`,
    );
  const others = workshops.filter((workshop) => workshop !== first).map(({ id }) => id);
  return callRefused(
    null,
    `${one} belongs to a workshop.`,
    `Write ${example(kind, given, first.id)}${others.length > 0 ? `, or with another of ${others.join(', ')}` : ''}.`,
  );
}

/** Makes a whole request of what was said, or says what to write instead. */
export function completeRequest(given: Given, existing: ExistingContent): Request | Refusal {
  const { kind, moduleKind } = given;
  if (!kind)
    return callRefused(
      null,
      'Say what to begin.',
      `Write ${commandFor('workshop', ['The title'])}, or one of ${draftKindNames.slice(1).join(', ')}; npm run new -- --help shows them all.`,
    );
  const workshop = given.workshop === undefined ? undefined : findWorkshop(given.workshop, existing);
  if (workshop && isRefusal(workshop)) return workshop;
  const missing = (part: Part): Refusal => refuseIncomplete(kind, part, given, existing);
  if (kind === 'catch-up' || kind === 'officer') return workshop ? { kind, workshop } : missing('workshop');
  const title = given.title === undefined ? undefined : spaces(given.title);
  if (kind !== 'module') return title === undefined ? missing('title') : { kind, title };
  if (!workshop) return missing('workshop');
  if (title === undefined) return missing('title');
  return moduleKind ? { kind, workshop, title, moduleKind } : missing('moduleKind');
}
