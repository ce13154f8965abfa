import { expect, test } from 'vitest';
import { enough, lesson, module, reportOn, text, whole } from './test-kit.ts';

const extra = module({ title: 'Extra', kind: 'guide', asks: [] });

test('a name with capitals and spaces is reported with a plain one', () => {
  expect(reportOn({ ...whole, 'workshops/01-networks/Café notes.md': extra })).toBe(text`
    content/workshops/01-networks/Café notes.md  files-are-named-plainly
      The name "Café notes" has more in it than lower-case letters, digits and single hyphens.
      Fix: rename it to cafe-notes.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a lesson without its number is reported', () => {
  expect(reportOn({ ...whole, 'masterclass/begin.md': lesson() })).toBe(text`
    content/masterclass/begin.md  files-are-named-plainly
      The name "begin" does not begin with its number, so nobody knows the order.
      Fix: rename it to 01-begin, with the number that is its place.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a folder is reported once, however many files are in it', () => {
  const files = Object.entries(whole).map(([path, content]) => [path.replace('workshops/', 'workshop/'), content]);
  expect(reportOn(Object.fromEntries(files) as typeof whole)).toBe(text`
    content/workshop/01-networks/catch-up.mdx  files-are-named-plainly
      The programme has no folder called "workshop".
      Fix: rename it to workshops.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('an ending that is nearly right is reported', () => {
  expect(reportOn({ ...whole, 'glossary.yml': '- term: Casework\n  meaning: Help.\n' })).toBe(text`
    content/glossary.yml  files-are-named-plainly
      The ending of "glossary.yml" is not one that the programme reads.
      Fix: rename it to glossary.yaml.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a file at the top whose name is nearly right is reported', () => {
  expect(reportOn({ ...whole, 'glosary.yaml': '- term: Casework\n  meaning: Help.\n' })).toContain(
    'The programme has no file called "glosary.yaml".\n  Fix: rename it to glossary.yaml.',
  );
});

test('plain names are fine, and modules, stories and pictures need no number', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/my-2nd-map.md': extra,
      'workshops/01-networks/my-2nd-map.png': '',
      'workshops/01-networks/pictures/map.png': '',
      LICENSE: '',
      'stories/first-year.md': `---\ntitle: First year\nsummary: A year.\ninvented: true\n---\n\n${enough}\n`,
    }),
  ).toBe('6 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});

const withPicture = (name: string, body: string): string =>
  reportOn({
    ...whole,
    [`workshops/01-networks/${name}`]: '',
    'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n`,
  });

test('a picture under a camera’s or a person’s name is reported once, at the file, with every place that uses it', () => {
  expect(
    withPicture(
      'My Stall (1).JPG',
      '![A stall](./My%20Stall%20(1).JPG)\n\n![A stall](<./My Stall (1).JPG>)\n\n![A stall](./My Stall (1).JPG "In the rain")\n\n![A stall](./my-stall-1.jpg)',
    ),
  ).toBe(text`
    content/workshops/01-networks/My Stall (1).JPG  files-are-named-plainly
      The name "My Stall (1).JPG" has more in it than lower-case letters, digits and single hyphens.
      Fix: rename it to my-stall-1.jpg, and write that name where it is used.
      See also content/workshops/01-networks/catch-up.mdx:22 (it is used here)
      See also content/workshops/01-networks/catch-up.mdx:24 (it is used here)
      See also content/workshops/01-networks/catch-up.mdx:26 (it is used here)
      See also content/workshops/01-networks/catch-up.mdx:28 (it is used here)

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  ['IMG_2041.jpg', './IMG_2041.jpg', 'img-2041.jpg'],
  ['map.PNG', './map.PNG', 'map.png'],
  ['map.PNG', './map.png', 'map.png'],
  ['carte détaillée.png', './carte%20d%C3%A9taill%C3%A9e.png', 'carte-detaillee.png'],
  ['carte-détaillée.png'.normalize('NFD'), './carte-détaillée.png', 'carte-detaillee.png'],
  ['地図.png', './地図.png', 'file-1.png'],
  ['map.v2.png', './map.v2.png', 'map-v2.png'],
])('the picture %s, written as %s, is to be called %s', (name, address, plain) => {
  const report = withPicture(name, `![A map](${address})`);
  expect(report).toContain(`Fix: rename it to ${plain}, and write that name where it is used.`);
  expect(report).toContain('catch-up.mdx:22 (it is used here)');
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('two pictures that would have one name get two', () => {
  const report = reportOn({ ...whole, 'stories/Map.png': '', 'stories/MAP.png': '', 'stories/map.png': '' });
  expect(report).toContain('rename it to map-2.png.');
  expect(report).toContain('rename it to map-3.png.');
});

test('a folder with a space is reported once, and pictures from it are not reported again', () => {
  const report = withPicture('my pictures/map.png', '![A map](./my%20pictures/map.png)');
  expect(report).toContain('Fix: rename it to my-pictures, and write that name where it is used.');
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('a handout has to be named plainly too', () => {
  expect(reportOn({ ...whole, 'stories/Session plan.docx': '' })).toContain('rename it to session-plan.docx.');
});

test.each(['Thumbs.db', 'desktop.ini', '.DS_Store', '~$Handout.docx', 'Catch up.tmp', 'catch-up.mdx~', '.Map.swp'])(
  '%s came by itself, and is not the trainer’s fault',
  (name) => {
    expect(reportOn({ ...whole, [name]: '', [`workshops/01-networks/${name}`]: '' })).toBe(
      '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.',
    );
  },
);

test.each([
  ['worked-map.markdown', 'worked-map.md'],
  ['worked-map.md.txt', 'worked-map.md'],
  ['worked-map.mdx.txt', 'worked-map.mdx'],
])('the ending of %s is one problem, and links to %s none', (name, plain) => {
  const catchUp = `${module()}\nSee the [worked map](${plain}).\n`;
  const files = { ...whole, 'workshops/01-networks/catch-up.mdx': catchUp, [`workshops/01-networks/${name}`]: extra };
  expect(reportOn(files)).toBe(text`
    content/workshops/01-networks/${name}  files-are-named-plainly
      The ending of "${name}" is not one that the programme reads.
      Fix: rename it to ${plain}.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a plain text file is a file like others', () => {
  expect(reportOn({ ...whole, 'workshops/01-networks/notes.txt': 'Mine.' })).toContain('all with revision.');
});

test('a name without its number is given the number that is missing', () => {
  const lessons = {
    'masterclass/01-begin.md': lesson(),
    'masterclass/go-on.md': lesson().replace('about-first-step', 'going-on').replace('Begin', 'Go on'),
    'masterclass/03-end.md': lesson().replace('about-first-step', 'ending').replace('Begin', 'End'),
  };
  const report = reportOn({ ...whole, ...lessons });
  expect(report).toContain('Fix: rename it to 02-go-on, with the number that is its place.');
  expect(report).toContain('1 problem in');
});
