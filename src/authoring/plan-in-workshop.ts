import { isDraft, type AnyEntry } from '../programme/entry.ts';
import { readName } from '../programme/names.ts';
import { spellPlace } from '../programme/problem.ts';
import type { Workshop } from '../programme/programme.ts';
import { isStandIn, knownAims } from './aims.ts';
import { nameFor } from './choose-name.ts';
import type { InWorkshop } from './complete-request.ts';
import { commandFor } from './draft-kinds.ts';
import { draftOne, type Draft } from './draft.ts';
import { catchUpDraft } from './drafts/catch-up.ts';
import { moduleDraft } from './drafts/module.ts';
import { officerDraft } from './drafts/officer.ts';
import type { ExistingContent } from './existing-content.ts';
import { folderOf } from './find-workshop.ts';
import { callRefused, contentRefuses, isRefusal, type Refusal } from './refusal.ts';

const refuseSecond = (entry: AnyEntry, place: string, what: string, { title }: Workshop): Refusal =>
  contentRefuses(
    place,
    `"${title}" already has ${what}.`,
    isDraft(entry) ? 'go on with that draft, and take draft: true out when it is ready.' : 'change that one.',
  );

function planCatchUp(workshop: Workshop, existing: ExistingContent): Draft | Refusal {
  const { catchUp, title } = workshop;
  if (catchUp) return refuseSecond(catchUp, spellPlace(catchUp.at(['kind'])), 'a catch-up', workshop);
  const path = `${folderOf(workshop)}/catch-up.mdx`;
  const plan = draftOne(path, 'module', existing, () => catchUpDraft(workshop, existing));
  if (isRefusal(plan) || !knownAims(workshop).some(isStandIn)) return plan;
  return { ...plan, next: `write the aims of "${title}" first, in its index.mdx, and use their ids in the catch-up.` };
}

function planOfficer(workshop: Workshop, existing: ExistingContent): Draft | Refusal {
  const { officer, title } = workshop;
  if (officer) return refuseSecond(officer, officer.file, "an officer's sheet", workshop);
  const path = `${folderOf(workshop)}/officer.md`;
  return draftOne(path, "officer's sheet", existing, () => officerDraft(title, knownAims(workshop)));
}

function planModule(request: Extract<InWorkshop, { kind: 'module' }>, existing: ExistingContent): Draft | Refusal {
  const { workshop, title, moduleKind } = request;
  const folder = folderOf(workshop);
  const name = nameFor(title, `${existing.name}/${folder}`);
  if (typeof name !== 'string') return name;
  if (readName(name).id === 'catch-up')
    return callRefused(
      `${existing.name}/${folder}`,
      'The name "catch-up" is for the catch-up alone.',
      `choose another title, or run ${commandFor('catch-up', [workshop.id])}.`,
    );
  return draftOne(`${folder}/${name}.md`, 'module', existing, () =>
    moduleDraft(title, name, moduleKind, workshop, existing),
  );
}

/** Works out a draft for a folder that is there. */
export function planInWorkshop(request: InWorkshop, existing: ExistingContent): Draft | Refusal {
  switch (request.kind) {
    case 'catch-up':
      return planCatchUp(request.workshop, existing);
    case 'officer':
      return planOfficer(request.workshop, existing);
    case 'module':
      return planModule(request, existing);
  }
}
