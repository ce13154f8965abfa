import { nameAloud } from '../../programme/names.ts';
import type { Aim } from '../../programme/schema.ts';
import { draftPage, note } from '../draft-page.ts';

/** The officer's sheet: one page for whoever sits with a member. */
export const officerDraft = (workshop: string, aims: readonly Aim[]): string =>
  draftPage(
    'officer',
    'md',
    {
      title: `Officer's sheet for ${workshop}`,
      summary: 'TODO: how to help one member through this sprint',
      keywords: [],
      draft: true,
    },
    [
      note('md', 'Keep it to one printed page. The site prints the aims above it.'),
      '## Before you meet',
      '- TODO: what to ask the member to bring\n- TODO: what to print or find out',
      '## What to look at together',
      note('md', 'Thirty minutes at most. Say what belongs to the member, and what not to copy or keep.'),
      'TODO: what to look at, and for how long.',
      '## Prompts that help',
      '- "TODO: a question to open with?"\n- "TODO: a question that leads on?"',
      '## What counts as done',
      note('md', 'For each aim, what you can see or hear. A refusal or a half-step may count: say so.'),
      [
        '| Aim | What shows it |',
        '| --- | --- |',
        ...aims.map(({ id }) => `| ${nameAloud(id)} | TODO: what you see |`),
      ].join('\n'),
      '## If you cannot meet',
      'TODO: what works by phone or video, and when to ask the learning manager.',
    ],
  );
