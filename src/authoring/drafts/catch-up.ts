import type { Workshop } from '../../programme/programme.ts';
import { aimsToCatchUp, freeId, knownAims } from '../aims.ts';
import { aboutQuestions, activityBlock, draftPage, note, questionBlock } from '../draft-page.ts';
import type { ExistingContent } from '../existing-content.ts';
import { linkToNext } from '../next-workshop.ts';

/** The module that replaces a missed session, with a question for each aim that it has to cover. */
export function catchUpDraft(workshop: Workshop, existing: ExistingContent): string {
  const aims = aimsToCatchUp(workshop);
  const others = knownAims(workshop).filter((aim) => !aims.includes(aim));
  const [first] = aims;
  return draftPage(
    'module',
    'mdx',
    {
      title: `Catch up on ${workshop.title}`,
      summary: 'TODO: what the session covered, and three things to do now',
      kind: 'catch-up',
      minutes: 20,
      covers: aims.map(({ id }) => id),
      needs: [],
      essential: true,
      keywords: [],
      draft: true,
    },
    [
      '## What you missed',
      note(
        'mdx',
        'What happened in the room, in four to six sentences for a member who was not there; then what to keep from it.',
      ),
      'TODO: what happened',
      ':::key-points\n- TODO: first\n- TODO: next\n- TODO: last\n:::',
      '## Three things to do now',
      note('mdx', 'Small and concrete, each with its minutes. The first takes less than five.'),
      '1. **TODO (3 minutes).**\n2. **TODO (5 minutes).**\n3. **TODO (10 minutes).**',
      '## TODO: a point',
      note(
        'mdx',
        'The teaching, in two to four sections. Each heading says its point. Explain a term where it first appears.',
      ),
      'TODO: explain',
      '## A worked example',
      note(
        'mdx',
        'One person and one task, step by step, with what went less well. Say on the page that it is invented.',
      ),
      'TODO: the story',
      '## Try it yourself',
      note('mdx', 'What members did in the room, for one person alone. Ten minutes at most.'),
      activityBlock(first?.id ?? '', 10),
      '## What people get wrong',
      note('mdx', 'A heading for each common belief, in quotation marks, and below it what is true.'),
      '### "TODO: belief"',
      'TODO: the truth',
      '## Check yourself',
      note('mdx', `A question for each aim that this page covers. ${aboutQuestions}`),
      ...(others.length > 0
        ? [
            note(
              'mdx',
              `Not covered here, since it is for confident members: ${others.map(({ id }) => id).join(', ')}. Teach it in a module of its own, or add it to covers.`,
            ),
          ]
        : []),
      ...aims.flatMap((aim) => [
        note('mdx', `The aim: ${aim.text}`),
        questionBlock(freeId(`${workshop.id}-${aim.id}`, existing), aim.id),
      ]),
      '## Before the next session',
      note('mdx', 'What to do in the sprint, what to bring, and whom to ask.'),
      `TODO: what to bring to ${linkToNext(workshop, existing)}.`,
    ],
  );
}
