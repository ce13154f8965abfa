import { posix } from 'node:path';
import { isDraft } from '../programme/entry.ts';
import type { Workshop } from '../programme/programme.ts';
import type { ExistingContent } from './existing-content.ts';
import { folderOf } from './find-workshop.ts';

/** The words for the workshop that follows, with a link where it has a page of its own. */
export function linkToNext(workshop: Workshop, { programme }: ExistingContent): string {
  const next = programme.workshops[programme.workshops.indexOf(workshop) + 1]?.hub;
  return next && !isDraft(next)
    ? `[the next workshop](${posix.relative(folderOf(workshop), next.path)})`
    : 'the next workshop';
}
