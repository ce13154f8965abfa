import { isDraft } from '../programme/entry.ts';
import { plainName, readName } from '../programme/names.ts';
import { standInAims } from './aims.ts';
import { nameFor, nextNumber } from './choose-name.ts';
import { commandFor } from './draft-kinds.ts';
import type { Draft } from './draft.ts';
import { hubDraft } from './drafts/hub.ts';
import { officerDraft } from './drafts/officer.ts';
import type { ExistingContent } from './existing-content.ts';
import { folderOf } from './find-workshop.ts';
import { contentRefuses, type Refusal } from './refusal.ts';

function refuseTakenWorkshop(id: string, { programme, workshopFolders, name }: ExistingContent): Refusal | undefined {
  const workshop = programme.workshops.find((other) => other.id === id);
  const folder = workshopFolders.find((other) => readName(plainName(other)).id === id);
  if (workshop?.hub)
    return contentRefuses(
      workshop.hub.file,
      `There is already a workshop called "${id}".`,
      isDraft(workshop.hub)
        ? 'go on with that draft, or choose another title.'
        : 'change that one, or choose another title.',
    );
  if (!workshop && folder === undefined) return undefined;
  return contentRefuses(
    `${name}/${workshop ? folderOf(workshop) : `workshops/${folder}`}`,
    `There is already a folder for "${id}", without a page of the workshop in it.`,
    'write its index.mdx as the guide shows, take the folder away, or choose another title.',
  );
}

/** A workshop is a folder with two drafts: its hub and the officer's sheet. */
export function planWorkshop(title: string, existing: ExistingContent): Draft | Refusal {
  const name = nameFor(title, `${existing.name}/workshops`);
  if (typeof name !== 'string') return name;
  const taken = refuseTakenWorkshop(name, existing);
  if (taken) return taken;
  const numbers = [...existing.programme.workshops, ...existing.workshopFolders.map(readName)];
  const folder = `workshops/${nextNumber(numbers.map(({ number }) => number))}-${name}`;
  return {
    files: [
      { path: `${folder}/index.mdx`, text: hubDraft(title) },
      { path: `${folder}/officer.md`, text: officerDraft(title, standInAims) },
    ],
    next: `write the aims of the sprint in index.mdx, then run ${commandFor('catch-up', [name])}.`,
  };
}
