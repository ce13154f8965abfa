import { standInAims } from '../aims.ts';
import { draftPage, note } from '../draft-page.ts';

/** A workshop's page, with a sprint whose aims wait to be thought of. */
export const hubDraft = (title: string): string =>
  draftPage(
    'hub',
    'mdx',
    {
      title,
      summary: 'TODO: what a member can do after this workshop',
      sprint: {
        weeks: 6,
        aims: [...standInAims],
      },
      keywords: [],
      draft: true,
    },
    [
      note('mdx', 'Two or three sentences: what the workshop helps with, and for whom.'),
      'TODO: what this workshop is for.',
      '## What happens in the room',
      note('mdx', 'What members do, in the order in which they do it, and what to bring.'),
      'TODO: what members do.',
      '## How the sprint works',
      note('mdx', 'What to do first, and who helps. The page lists the aims and the modules by itself.'),
      'TODO: what to do first.',
      '## If you missed it',
      note(
        'mdx',
        'How long the catch-up takes, and what to do with five minutes. Link to it once it is there: [the catch-up](./catch-up.mdx).',
      ),
      'TODO: where to begin.',
    ],
  );
