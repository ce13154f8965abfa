import type { Workshop } from '../../programme/programme.ts';
import { freeId, knownAims } from '../aims.ts';
import type { ModuleKind } from '../draft-kinds.ts';
import { aboutQuestions, activityBlock, draftPage, note, questionBlock } from '../draft-page.ts';
import type { ExistingContent } from '../existing-content.ts';

const say = (text: string): string => note('md', text);

/** What each kind of module is made of, between its first sentence and its question. */
const bodies: Readonly<Record<ModuleKind, (aim: string, scene: string) => readonly string[]>> = {
  checklist: () => [
    '## TODO: what to go through',
    say('One thing to do in each line, in order. They print as boxes to tick.'),
    '- [ ] TODO: the first thing\n- [ ] TODO: the next thing',
  ],
  worksheet: (aim) => [
    activityBlock(aim, 10),
    '## TODO: the first part',
    say('Empty cells are for writing in. The sheet has to work on paper.'),
    '| Question | My answer |\n| --- | --- |\n| TODO: the first question | |\n| TODO: the next question | |',
  ],
  example: () => [
    '## What happened',
    say('One person and one task, step by step, with what went less well. Say on the page that it is invented.'),
    'TODO: what somebody did.',
    '## What came of it',
    'TODO: what changed, and what did not.',
    ':::key-points\n- TODO: the first thing to keep\n- TODO: the next\n:::',
  ],
  guide: () => [
    '## TODO: the first point',
    say('Each heading says its point. Explain a term where it first appears.'),
    'TODO: explain it.',
    ':::tip\nTODO: a short hint from experience.\n:::',
  ],
  scene: (_aim, scene) => [
    '## TODO: the situation',
    say('Three or four moves that a sensible person might make. Several may be good: say what follows from each.'),
    `:::scene{id=${scene}}\nTODO: what happens, and what you have to decide.\n\n- TODO: a move\n\n  TODO: what follows\n- TODO: another move\n\n  TODO: what follows\n- TODO: a third move\n\n  TODO: what follows\n:::`,
  ],
};

/** Further material for a workshop, on the first of its aims. */
export function moduleDraft(
  title: string,
  name: string,
  kind: ModuleKind,
  workshop: Workshop,
  existing: ExistingContent,
): string {
  const [aim] = knownAims(workshop);
  const id = aim?.id ?? '';
  return draftPage(
    'module',
    'md',
    {
      title,
      summary: 'TODO: what this page helps a member to do',
      kind,
      minutes: 10,
      covers: [id],
      needs: [],
      essential: false,
      keywords: [],
      draft: true,
    },
    [
      say('Two sentences: what the page is for, and when to use it.'),
      'TODO: what this page is for.',
      ...bodies[kind](id, freeId(`${workshop.id}-${name}`, existing)),
      '## Check yourself',
      say(`Take the question out if another page of the workshop checks the aim. ${aboutQuestions}`),
      say(`The aim: ${aim?.text}`),
      questionBlock(freeId(`${workshop.id}-${id}`, existing), id),
    ],
  );
}
