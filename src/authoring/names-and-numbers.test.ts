import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hub, lesson, whole } from '../checks/test-kit.ts';
import { begin, onDisk, textOf } from './test-kit.ts';

test('each kind has its place and its ending', async () => {
  const content = await onDisk(whole);
  expect(await begin(content, ['workshop', 'Parks & people'])).toEqual([
    'workshops/02-parks-people/index.mdx',
    'workshops/02-parks-people/officer.md',
  ]);
  expect(await begin(content, ['catch-up', 'parks-people'])).toEqual(['workshops/02-parks-people/catch-up.mdx']);
  expect(await begin(content, ['module', '2', 'Café notes'], 'example')).toEqual([
    'workshops/02-parks-people/cafe-notes.md',
  ]);
  expect(await begin(content, ['lesson', 'Why online?'])).toEqual(['masterclass/01-why-online.mdx']);
  expect(await begin(content, ['story', "A year's work"])).toEqual(['stories/a-year-s-work.md']);
  expect(await begin(content, ['cohort', 'Elmshire, 2027'])).toEqual(['cohorts/elmshire-2027.yaml']);
  expect(await begin(content, ['council', 'Ynys Môn'])).toEqual(['councils/ynys-mon.yaml']);
});

test('an officer’s sheet that is missing lies beside its hub, with a row for each aim', async () => {
  const content = await onDisk({
    'workshops/3-talks/index.md': hub({ title: 'Talks', aims: ['pin-rules', 'ask-once'] }),
  });
  const sheet = await textOf(content, ['officer', 'talks']);
  expect(sheet).toContain("\ntitle: Officer's sheet for Talks #");
  expect(sheet).toContain('| Pin rules | TODO: what you see |\n| Ask once | TODO: what you see |');
});

test('the next number follows the highest, drafts and empty folders too', async () => {
  const content = await onDisk({
    'masterclass/1-begin.mdx': lesson(),
    'masterclass/9-go-on.mdx': lesson().replace('minutes', 'draft: true\nminutes'),
    'masterclass/12-steps.png': '',
    'workshops/2-talks/index.mdx': hub().replace('sprint', 'draft: true\nsprint'),
  });
  await mkdir(join(content, 'workshops/10-later'));
  expect(await begin(content, ['lesson', 'End'])).toEqual(['masterclass/10-end.mdx']);
  expect(await begin(content, ['workshop', 'Parks'])).toEqual([
    'workshops/11-parks/index.mdx',
    'workshops/11-parks/officer.md',
  ]);
});

test('a long title is cut between two words for the name, and kept whole in the file', async () => {
  const title = 'What to say when somebody you have never met asks you about the bins again';
  const content = await onDisk({});
  expect(await begin(content, ['lesson', title])).toEqual([
    'masterclass/01-what-to-say-when-somebody-you-have-never-met-asks-you-about.mdx',
  ]);
  expect(await textOf(content, ['story', title])).toContain(`\ntitle: ${title} #`);
  expect(await begin(content, ['story', 'x'.repeat(300)])).toEqual([`stories/${'x'.repeat(60)}.md`]);
});

test('line breaks and double spaces in a title become one space', async () => {
  expect(await textOf(await onDisk({}), ['story', ' A first\n  year\t'])).toContain('\ntitle: A first year #');
});

test('a cohort names what is there: a session for each, an officer for each council', async () => {
  const content = await onDisk({
    ...whole,
    'masterclass/01-begin.mdx': lesson(),
    'councils/fenton.yaml': 'name: Fenton\n',
  });
  const cohort = await textOf(content, ['cohort', 'Spring']);
  expect(cohort).toContain('councils: [fenton] #');
  expect(cohort).toContain('- masterclass: true #');
  expect(cohort).toContain('- workshop: networks\n    starts: 2099-02-05T18:00\n    ends: 2099-02-05T20:00');
  expect(cohort).toContain('email: officer@fenton.example #');
  expect(await textOf(await onDisk({}), ['cohort', 'Spring'])).toContain('councils: [todo-council] #');
});

test('a council has a colour, and contacts for accessibility and data protection', async () => {
  const council = await textOf(await onDisk({}), ['council', 'Fenton Council']);
  expect(council).toContain('\nnation: england #');
  expect(council).toContain('\naccent: "#0f5c63" #');
  expect(council.match(/role: [\w ]+\w/g)).toEqual([
    'role: Democratic services',
    'role: Monitoring officer',
    'role: Accessibility',
    'role: Data protection',
  ]);
});

test('a story is for a workshop that is published, or for none', async () => {
  const draft = { 'workshops/01-talks/index.mdx': hub({ title: 'Talks' }).replace('sprint', 'draft: true\nsprint') };
  expect(await textOf(await onDisk(draft), ['story', 'One'])).toContain('\nworkshops: [] #');
  const both = { ...draft, 'workshops/02-tea/index.mdx': hub({ title: 'Tea' }) };
  expect(await textOf(await onDisk(both), ['story', 'One'])).toContain('\nworkshops: [tea] #');
});
