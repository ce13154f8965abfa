import { expect, test } from 'vitest';
import { hub, text, whole } from '../../checks/test-kit.ts';
import { onDisk, textOf } from '../test-kit.ts';

test('a worksheet shows every field with its sentence, and what a worksheet is made of', async () => {
  const content = await onDisk({ ...whole, 'workshops/01-networks/index.mdx': hub({ aims: ['draw-map', 'join-in'] }) });
  expect(await textOf(content, ['module', 'networks', 'Planning sheet'], 'worksheet')).toBe(text`
    ---
    title: Planning sheet # The title, as it stands at the top of the page.
    summary: "TODO: what this page helps a member to do" # One plain sentence: what the reader gets here.
    kind: worksheet # What it is: catch-up, checklist, worksheet, example, guide or scene.
    minutes: 10 # How long it takes, in whole minutes.
    covers: [draw-map] # The ids of the aims that it helps with.
    needs: [] # Modules (workshop/module) or lessons to have done first, by their ids.
    essential: false # false lets a plan leave it out when time is short.
    keywords: [] # Other words that people search for, not shown on the page.
    draft: true # true keeps it out of the site until it is ready.
    ---

    <!-- This is a draft. Write over every TODO. Notes like this one never show: follow each, then take it out. The page stays off the site until you take the line "draft: true" out. -->

    <!-- Two sentences: what the page is for, and when to use it. -->

    TODO: what this page is for.

    :::activity{aim=draw-map minutes=10}
    1. TODO: first
    2. TODO: next
    :::

    ## TODO: the first part

    <!-- Empty cells are for writing in. The sheet has to work on paper. -->

    | Question | My answer |
    | --- | --- |
    | TODO: the first question | |
    | TODO: the next question | |

    ## Check yourself

    <!-- Take the question out if another page of the workshop checks the aim. Tick every right answer with [x]; give three or four that sound likely. Below each, indented by two spaces, say why it is right or why it is not. -->

    <!-- The aim: done it -->

    :::question{id=networks-draw-map aim=draw-map}
    TODO: ask

    - [ ] TODO

      TODO: why not
    - [x] TODO

      TODO: why
    - [ ] TODO

      TODO: why not
    :::

  `);
});

test.each([
  ['checklist', '- [ ] TODO: the first thing\n- [ ] TODO: the next thing'],
  ['example', ':::key-points\n- TODO: the first thing to keep\n- TODO: the next\n:::'],
  ['guide', ':::tip\nTODO: a short hint from experience.\n:::'],
  ['scene', ':::scene{id=networks-second-look}\nTODO: what happens, and what you have to decide.\n\n- TODO: a move\n'],
])('a %s shows what belongs in one', async (kind, block) => {
  expect(await textOf(await onDisk(whole), ['module', 'networks', 'Second look'], kind)).toContain(`\n\n${block}`);
});

test('a question whose id is taken gets another', async () => {
  const content = await onDisk(whole);
  await textOf(content, ['module', 'networks', 'One'], 'guide');
  expect(await textOf(content, ['module', 'networks', 'Two'], 'guide')).toContain(
    ':::question{id=networks-draw-map-2 aim=draw-map}',
  );
});

test('an aim that says what would end a note does not end it', async () => {
  const content = await onDisk({
    ...whole,
    'workshops/01-networks/index.mdx': hub().replace('text: done it', 'text: drawn --> and */ seen'),
  });
  expect(await textOf(content, ['module', 'networks', 'Arrows'], 'guide')).toContain(
    '<!-- The aim: drawn -> and */ seen -->',
  );
  expect(await textOf(content, ['lesson', 'Arrows'])).toContain('{/* ');
});
