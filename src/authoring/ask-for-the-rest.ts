import { isCancel, select, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { completeRequest, workshopsWithout } from './complete-request.ts';
import { draftKindNames, draftKinds, moduleKinds, type DraftKindName, type Part } from './draft-kinds.ts';
import type { ExistingContent } from './existing-content.ts';
import { findWorkshop } from './find-workshop.ts';
import { planDraft } from './plan-draft.ts';
import type { Given } from './read-given.ts';
import { contentRefuses, isRefusal, type Refusal } from './refusal.ts';

/** Where questions are put and answers come from. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Whoever was asked pressed Ctrl+C or Escape. */
export const cancelled = Symbol('cancelled');

type Answer = Given | Refusal | typeof cancelled;

async function askKind(given: Given, terminal: Terminal): Promise<Answer> {
  const kind = await select<DraftKindName>({
    message: 'What would you like to begin?',
    options: draftKindNames.map((value) => ({ value, label: draftKinds[value].one, hint: draftKinds[value].says })),
    ...terminal,
  });
  return isCancel(kind) ? cancelled : { ...given, kind };
}

const nothingToChoose = (kind: DraftKindName, existing: ExistingContent): Refusal => {
  const { one } = draftKinds[kind];
  return existing.programme.workshops.length === 0
    ? contentRefuses(
        `${existing.name}/workshops`,
        `${one} belongs to a workshop, and there is none.`,
        'begin a workshop first.',
      )
    : contentRefuses(
        `${existing.name}/workshops`,
        `Every workshop has ${one.toLowerCase()} already.`,
        'change the one that is there.',
      );
};

async function askWorkshop(
  kind: DraftKindName,
  given: Given,
  existing: ExistingContent,
  terminal: Terminal,
): Promise<Answer> {
  const options = workshopsWithout(kind, existing).map(({ id, title }) => ({ value: id, label: title, hint: id }));
  if (options.length === 0) return nothingToChoose(kind, existing);
  const workshop = await select<string>({ message: 'For which workshop?', options, ...terminal });
  return isCancel(workshop) ? cancelled : { ...given, workshop };
}

/** A title that no file can be named after, or whose name is taken, is refused while it can still be changed. */
async function askTitle(
  kind: DraftKindName,
  given: Given,
  existing: ExistingContent,
  terminal: Terminal,
): Promise<Answer> {
  const title = await text({
    message: kind === 'council' ? 'What is the council called?' : 'What is its title?',
    validate: (value) => {
      const request = completeRequest({ moduleKind: moduleKinds[0], ...given, title: value ?? '' } as Given, existing);
      const plan = isRefusal(request) ? request : planDraft(request, existing);
      return isRefusal(plan) ? `${plan.fact} Fix: ${plan.cure}` : undefined;
    },
    ...terminal,
  });
  return isCancel(title) ? cancelled : { ...given, title };
}

async function askModuleKind(given: Given, terminal: Terminal): Promise<Answer> {
  const moduleKind = await select({
    message: 'What kind of module is it?',
    options: moduleKinds.map((value) => ({ value })),
    ...terminal,
  });
  return isCancel(moduleKind) ? cancelled : { ...given, moduleKind };
}

/** Asks for what the command line left open, one question at a time. */
export async function askForTheRest(given: Given, existing: ExistingContent, terminal: Terminal): Promise<Answer> {
  const { kind } = given;
  if (!kind) {
    const answer = await askKind(given, terminal);
    return answer === cancelled || isRefusal(answer) ? answer : askForTheRest(answer, existing, terminal);
  }
  const ask: Readonly<Record<Part, () => Promise<Answer>>> = {
    workshop: () => askWorkshop(kind, given, existing, terminal),
    title: () => askTitle(kind, given, existing, terminal),
    moduleKind: () => askModuleKind(given, terminal),
  };
  // A wrong workshop is said at once, not after the title.
  const workshop = given.workshop === undefined ? undefined : findWorkshop(given.workshop, existing);
  if (workshop && isRefusal(workshop)) return workshop;
  const missing = draftKinds[kind].parts.find((part) => given[part] === undefined);
  if (!missing) return given;
  const answer = await ask[missing]();
  return answer === cancelled || isRefusal(answer) ? answer : askForTheRest(answer, existing, terminal);
}
