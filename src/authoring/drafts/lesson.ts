import { standInAim, freeId } from '../aims.ts';
import { aboutQuestions, activityBlock, draftPage, note, questionBlock } from '../draft-page.ts';
import type { ExistingContent } from '../existing-content.ts';

/** A lesson of the masterclass, with one aim and its question. */
export const lessonDraft = (title: string, name: string, existing: ExistingContent): string =>
  draftPage(
    'lesson',
    'mdx',
    {
      title,
      summary: 'TODO: what this lesson helps a member to do',
      path: 'everyone',
      minutes: 10,
      aims: [{ id: standInAim.id, text: standInAim.text }],
      keywords: [],
      draft: true,
    },
    [
      note('mdx', 'Two or three sentences: why it matters to a councillor.'),
      'TODO: why this matters.',
      ':::key-points\n- TODO: the first thing to keep\n- TODO: the next\n:::',
      '## TODO: the first point',
      note('mdx', 'The teaching, in two or three sections. Each heading says its point.'),
      'TODO: explain it.',
      '## Do it now',
      note('mdx', 'One thing that a member can finish alone, in a few minutes.'),
      activityBlock(standInAim.id, 5),
      '## Check yourself',
      note('mdx', `At least one question for each aim; three are better. ${aboutQuestions}`),
      questionBlock(freeId(`${name}-${standInAim.id}`, existing), standInAim.id),
    ],
  );
