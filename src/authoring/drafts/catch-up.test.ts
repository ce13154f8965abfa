import { expect, test } from 'vitest';
import { hub, judge, text, whole, without } from '../../checks/test-kit.ts';
import { onDisk, textOf } from '../test-kit.ts';

const withoutCatchUp = without(whole, 'workshops/01-networks/catch-up.mdx');
const sprint = { aims: ['draw-map', 'join-in', 'compare-reach'], confident: ['compare-reach'] };

test('a catch-up has every part of one, and a question for each aim that it has to cover', async () => {
  const content = await onDisk({
    ...withoutCatchUp,
    'workshops/01-networks/index.mdx': hub(sprint).replace('done it', 'drawn a map */ of {two} layers'),
    'workshops/02-talks/index.mdx': hub({ title: 'Talks' }),
  });
  expect(await textOf(content, ['catch-up', 'networks'])).toBe(text`
    ---
    title: Catch up on Networks # The title, as it stands at the top of the page.
    summary: "TODO: what the session covered, and three things to do now" # One plain sentence: what the reader gets here.
    kind: catch-up # What it is: catch-up, checklist, worksheet, example, guide or scene.
    minutes: 20 # How long it takes, in whole minutes.
    covers: [draw-map, join-in] # The ids of the aims that it helps with.
    needs: [] # Modules (workshop/module) or lessons to have done first, by their ids.
    essential: true # false lets a plan leave it out when time is short.
    keywords: [] # Other words that people search for, not shown on the page.
    draft: true # true keeps it out of the site until it is ready.
    ---

    {/* This is a draft. Write over every TODO. Notes like this one never show: follow each, then take it out. The page stays off the site until you take the line "draft: true" out. */}

    ## What you missed

    {/* What happened in the room, in four to six sentences for a member who was not there; then what to keep from it. */}

    TODO: what happened

    :::key-points
    - TODO: first
    - TODO: next
    - TODO: last
    :::

    ## Three things to do now

    {/* Small and concrete, each with its minutes. The first takes less than five. */}

    1. **TODO (3 minutes).**
    2. **TODO (5 minutes).**
    3. **TODO (10 minutes).**

    ## TODO: a point

    {/* The teaching, in two to four sections. Each heading says its point. Explain a term where it first appears. */}

    TODO: explain

    ## A worked example

    {/* One person and one task, step by step, with what went less well. Say on the page that it is invented. */}

    TODO: the story

    ## Try it yourself

    {/* What members did in the room, for one person alone. Ten minutes at most. */}

    :::activity{aim=draw-map minutes=10}
    1. TODO: first
    2. TODO: next
    :::

    ## What people get wrong

    {/* A heading for each common belief, in quotation marks, and below it what is true. */}

    ### "TODO: belief"

    TODO: the truth

    ## Check yourself

    {/* A question for each aim that this page covers. Tick every right answer with [x]; give three or four that sound likely. Below each, indented by two spaces, say why it is right or why it is not. */}

    {/* Not covered here, since it is for confident members: compare-reach. Teach it in a module of its own, or add it to covers. */}

    {/* The aim: drawn a map * / of {two} layers */}

    :::question{id=networks-draw-map aim=draw-map}
    TODO: ask

    - [ ] TODO

      TODO: why not
    - [x] TODO

      TODO: why
    - [ ] TODO

      TODO: why not
    :::

    {/* The aim: done it */}

    :::question{id=networks-join-in aim=join-in}
    TODO: ask

    - [ ] TODO

      TODO: why not
    - [x] TODO

      TODO: why
    - [ ] TODO

      TODO: why not
    :::

    ## Before the next session

    {/* What to do in the sprint, what to bring, and whom to ask. */}

    TODO: what to bring to [the next workshop](../02-talks/index.mdx).

  `);
});

test('where all aims are for the confident, the catch-up covers them all', async () => {
  const content = await onDisk({
    ...withoutCatchUp,
    'workshops/01-networks/index.mdx': hub({ aims: ['draw-map', 'join-in'], confident: ['draw-map', 'join-in'] }),
  });
  expect(await textOf(content, ['catch-up', '1'])).toContain('\ncovers: [draw-map, join-in] #');
});

test.each([
  ['the hub is missing', undefined],
  ['the sprint cannot be read', hub().replace('weeks: 6', 'weeks: six')],
])('where %s, one aim stands in for those that cannot be known', async (_case, page) => {
  const index = 'workshops/01-networks/index.mdx';
  const content = await onDisk({ ...without(withoutCatchUp, index), ...(page ? { [index]: page } : {}) });
  const draft = await textOf(content, ['catch-up', 'networks']);
  expect(draft).toContain('\ncovers: [todo-first-aim] #');
  expect(draft).toContain(':::question{id=networks-todo-first-aim aim=todo-first-aim}');
});

test('a sprint of six aims still leaves an unfilled catch-up a placeholder, told in one problem', async () => {
  const aims = ['one', 'two', 'three', 'four', 'five', 'six'];
  const index = { 'workshops/01-networks/index.mdx': hub({ aims }) };
  const draft = await textOf(await onDisk({ ...withoutCatchUp, ...index }), ['catch-up', 'networks']);
  const { problems } = judge({
    ...withoutCatchUp,
    ...index,
    'workshops/01-networks/catch-up.mdx': draft.replace(/^draft: true.*\n/m, ''),
  });
  expect(problems.map(({ check }) => check)).toEqual(['every-workshop-has-catch-up']);
});
