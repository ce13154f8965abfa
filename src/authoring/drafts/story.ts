import { isDraft } from '../../programme/entry.ts';
import { draftPage, note } from '../draft-page.ts';
import type { ExistingContent } from '../existing-content.ts';

/** A worked example of a councillor's practice, on the first workshop that is published. */
export function storyDraft(title: string, { programme }: ExistingContent): string {
  const workshop = programme.workshops.find(({ hub }) => hub && !isDraft(hub));
  return draftPage(
    'story',
    'md',
    {
      title,
      summary: 'TODO: who did what, and what came of it',
      invented: true,
      workshops: workshop ? [workshop.id] : [],
      keywords: [],
      draft: true,
    },
    [
      note('md', 'Who it is about, and where. If it is invented, say so here.'),
      'TODO: who it is about.',
      '## How it began',
      note('md', 'One small step at a time, with how long it took.'),
      'TODO: what the councillor did.',
      '## What went wrong',
      note('md', 'Readers trust a story in which something does. Say how it was put right.'),
      'TODO: what went wrong.',
      '## What changed',
      'TODO: small results, and what stayed as it was.',
      '## Try this yourself',
      '1. TODO: a first step for the reader\n2. TODO: a next step',
    ],
  );
}
