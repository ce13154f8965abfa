import { expect, test } from 'vitest';
import { hub, judge, lesson, module, officer, programme, question, reportOn, without, type World } from './test-kit.ts';

/** Two workshops, a lesson and a file of every other kind: whole, so that each row breaks one thing. */
const whole: World = {
  'programme.yaml': programme,
  'glossary.yaml': '- term: Casework\n  also: [case]\n  meaning: Help that a councillor gives a resident.\n',
  'facts.yaml': [
    '- id: imprint-since',
    '  text: Imprints have been law since 2023.',
    '  nations: [england]',
    '  source:',
    '    title: Guidance',
    '    publisher: Electoral Commission',
    '    date: "2023"',
    '  checked: 2026-01-01',
    '  review: 2027-01-01',
    '',
  ].join('\n'),
  'skills-check.yaml':
    'title: Skills check\nsummary: Ten statements.\nstatements:\n  - id: hours-set\n    text: I have set hours.\n    lessons: [begin]\n',
  'councils/elmshire.yaml':
    'name: Elmshire\nnation: england\ncontacts:\n  - role: Democratic services\n    email: a@elmshire.example\n',
  'cohorts/spring.yaml': [
    'title: Spring',
    'councils: [elmshire]',
    'sessions:',
    '  - workshop: networks',
    '    starts: 2027-01-14T18:00',
    '    ends: 2027-01-14T20:00',
    '    place: County Hall',
    'officers:',
    '  - name: A. Example',
    '    email: a@elmshire.example',
    'manager:',
    '  name: B. Example',
    '  email: b@elmshire.example',
    '',
  ].join('\n'),
  'stories/first-year.md':
    '---\ntitle: First year\nsummary: A year online.\ninvented: true\nworkshops: [networks]\n---\n\nShe [began](../masterclass/01-begin.mdx).\n',
  'masterclass/01-begin.mdx': lesson(),
  'masterclass/map.png': '',
  'workshops/01-networks/index.mdx': hub(),
  'workshops/01-networks/catch-up.mdx': module(),
  'workshops/01-networks/officer.md': officer,
  'workshops/02-talks/index.mdx': hub({ title: 'Talks', aims: ['pin-rules', 'set-tone'], confident: ['set-tone'] }),
  'workshops/02-talks/catch-up.mdx': module({ title: 'Catch up on talks', covers: ['pin-rules'] }),
  'workshops/02-talks/tone.md': `${module({ title: 'Tone', kind: 'guide', covers: ['set-tone'] })}\nSee the [map](../01-networks/catch-up.mdx).\n`,
  'workshops/02-talks/officer.md': officer,
};

type Change = (world: World) => World;

const edit =
  (path: string, from: string | RegExp, to: string): Change =>
  (world) => {
    const before = world[path] ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`There is nothing like ${String(from)} in ${path}.`);
    return { ...world, [path]: after };
  };
const add =
  (path: string, addition: string): Change =>
  (world) => ({ ...world, [path]: `${world[path] ?? ''}${addition}\n` });
const remove =
  (path: string): Change =>
  (world) =>
    without(world, path);
const rename =
  (from: string, to: string): Change =>
  (world) => ({ ...remove(from)(world), [to]: world[from] ?? '' });

const catchUp = 'workshops/01-networks/catch-up.mdx';
const hubFile = 'workshops/01-networks/index.mdx';
const tone = 'workshops/02-talks/tone.md';
/** Where what is added to the end of the first catch-up, and of the module `tone.md`, begins. */
const end = 21;
const endOfTone = 23;
const own = question('draw-map', 'own');

const mistakes: [mistake: string, change: Change, file: string, line: number | null, check: string][] = [
  // Fields
  ['a title that is missing', edit(catchUp, /title: .*\n/, ''), catchUp, 2, 'frontmatter-fits'],
  ['a required field that is misspelt', edit(catchUp, 'title:', 'titel:'), catchUp, 2, 'frontmatter-fits'],
  ['covers that is misspelt', edit(catchUp, 'covers:', 'cover:'), catchUp, 6, 'frontmatter-fits'],
  ['a kind that is missing', edit(catchUp, /kind: .*\n/, ''), catchUp, 2, 'frontmatter-fits'],
  ['a kind that does not exist', edit(catchUp, 'kind: catch-up', 'kind: handout'), catchUp, 4, 'frontmatter-fits'],
  ['covers that is no list', edit(catchUp, '[draw-map]', 'draw-map'), catchUp, 6, 'frontmatter-fits'],
  ['covers that is empty', edit(catchUp, '[draw-map]', ''), catchUp, 6, 'frontmatter-fits'],
  ['an aim in curly quotes', edit(catchUp, '[draw-map]', '[“draw-map”]'), catchUp, 6, 'frontmatter-fits'],
  ['a field that stands twice', edit(catchUp, 'minutes: 5', 'minutes: 5\nminutes: 6'), catchUp, 6, 'frontmatter-reads'],
  ['a colon in a title', edit(catchUp, 'Catch up', 'Catch up: networks'), catchUp, 2, 'frontmatter-reads'],
  ['frontmatter without an end', edit(catchUp, /\]\n---/, ']'), catchUp, 1, 'frontmatter-reads'],
  ['a file without frontmatter', edit(catchUp, /^---[\s\S]*?\n---\n/, ''), catchUp, 1, 'frontmatter-reads'],
  ['an empty file', edit(catchUp, /[\s\S]+/, ''), catchUp, 1, 'frontmatter-reads'],
  ['a hub without a sprint', edit(hubFile, /sprint:\n(?:  .*\n)*/, ''), hubFile, 2, 'frontmatter-fits'],
  ['a sprint that is misspelt', edit(hubFile, 'sprint:', 'spirnt:'), hubFile, 4, 'frontmatter-fits'],
  ['a sprint without aims', edit(hubFile, /  aims:\n.*\n.*\n/, ''), hubFile, 5, 'frontmatter-fits'],
  ['an aim without its text', edit(hubFile, '      text: done it\n', ''), hubFile, 7, 'frontmatter-fits'],
  ['an aim whose id is no id', edit(hubFile, 'id: draw-map', 'id: Draw the map'), hubFile, 7, 'frontmatter-fits'],
  ['a tab in a hub', edit(hubFile, '      text', '\ttext'), hubFile, 8, 'frontmatter-reads'],
  [
    'a lesson without minutes',
    edit('masterclass/01-begin.mdx', 'minutes: 5\n', ''),
    'masterclass/01-begin.mdx',
    2,
    'frontmatter-fits',
  ],
  [
    'a lesson whose aim is broken',
    edit('masterclass/01-begin.mdx', 'text: taken', 'txt: taken'),
    'masterclass/01-begin.mdx',
    7,
    'frontmatter-fits',
  ],
  ['a fact with a bad date', edit('facts.yaml', '2027-01-01', '2027-02-30'), 'facts.yaml', 9, 'frontmatter-fits'],
  ['a term without its meaning', edit('glossary.yaml', /  meaning: .*\n/, ''), 'glossary.yaml', 1, 'frontmatter-fits'],
  [
    'a council in no nation',
    edit('councils/elmshire.yaml', 'england', 'cornwall'),
    'councils/elmshire.yaml',
    2,
    'frontmatter-fits',
  ],
  [
    'a session on a day that does not exist',
    edit('cohorts/spring.yaml', '2027-01-14T18:00', '2027-01-34T18:00'),
    'cohorts/spring.yaml',
    5,
    'frontmatter-fits',
  ],
  [
    'an officer with a broken address',
    edit('cohorts/spring.yaml', 'a@elmshire.example', 'a at elmshire'),
    'cohorts/spring.yaml',
    10,
    'frontmatter-fits',
  ],
  [
    'a programme without contacts',
    edit('programme.yaml', /contacts:[\s\S]*/, ''),
    'programme.yaml',
    1,
    'frontmatter-fits',
  ],
  // Bodies
  ['a tag that is never closed', add(catchUp, '<Steps>'), catchUp, end, 'markdown-reads'],
  ['a brace that is never closed', add(catchUp, 'A { here.'), catchUp, end, 'markdown-reads'],
  ['a less-than sign in MDX', add(catchUp, 'Under <3 minutes.'), catchUp, end, 'markdown-reads'],
  ['an expression', add(catchUp, 'Hello {name}.'), catchUp, end, 'content-runs-no-code'],
  ['an import', add(catchUp, "import Map from './map.png'"), catchUp, end, 'content-runs-no-code'],
  ['HTML round a word', add(tone, 'A <b>bold</b> word.'), tone, endOfTone, 'content-runs-no-code'],
  ['a directive that is misspelt', add(catchUp, ':::tipp\nHello.\n:::'), catchUp, end, 'directives-are-known'],
  ['a directive that is never closed', add(catchUp, ':::tip\nHello.'), catchUp, end, 'directives-are-known'],
  [
    'a directive with a space before its name',
    add(catchUp, '::: tip\nHello.\n\nMore.\n:::'),
    catchUp,
    end,
    'directives-are-known',
  ],
  [
    'boxes in one another with as many colons',
    add(catchUp, ':::tip\nHello.\n\n:::warning\nCare.\n:::\n\nMore.\n\n:::'),
    catchUp,
    end,
    'directives-are-known',
  ],
  [
    'the only question’s directive misspelt',
    edit(catchUp, ':::question', ':::qestion'),
    catchUp,
    11,
    'directives-are-known',
  ],
  ['the only question’s braces apart', edit(tone, ':::question{', ':::question {'), tone, 11, 'directives-are-known'],
  ['a question without an end', edit(catchUp, '\n:::\n', '\n'), catchUp, 11, 'directives-are-known'],
  ['the only question without an id', edit(catchUp, 'id=about-draw-map ', ''), catchUp, 11, 'questions-are-whole'],
  ['the only question without an aim', edit(catchUp, ' aim=draw-map', ''), catchUp, 11, 'questions-are-whole'],
  [
    'a question about an aim that is misspelt',
    edit(catchUp, 'aim=draw-map', 'aim=draw-mop'),
    catchUp,
    11,
    'aims-exist',
  ],
  ['feedback without indentation', edit(catchUp, '  It is.\n', 'It is.\n'), catchUp, 16, 'questions-are-whole'],
  ['a question without a right option', edit(catchUp, '[x]', '[ ]'), catchUp, 11, 'questions-are-whole'],
  ['an option without its box', edit(catchUp, '- [ ] That', '- That'), catchUp, 17, 'questions-are-whole'],
  ['two questions of one id', add(catchUp, question('draw-map')), catchUp, end, 'question-ids-are-unique'],
  ['a fact that is misspelt', add(catchUp, '::fact{id=imprint-sinc}'), catchUp, end, 'references-exist'],
  ['a picture that is not there', add(catchUp, '![A map](./map.png)'), catchUp, end, 'pictures-exist'],
  [
    'a picture without alt text',
    add(catchUp, '![](../../masterclass/map.png)'),
    catchUp,
    end,
    'pictures-have-alt-text',
  ],
  [
    'a link to a file that is not there',
    add(catchUp, '[Talks](../02-talks/cach-up.mdx)'),
    catchUp,
    end,
    'links-lead-somewhere',
  ],
  [
    'a link to a heading that is not there',
    add(catchUp, '[Talks](../02-talks/tone.md#tone)'),
    catchUp,
    end,
    'links-lead-somewhere',
  ],
  // Aims
  ['covers with an aim that is misspelt', edit(catchUp, '[draw-map]', '[draw-mpa]'), catchUp, 6, 'aims-exist'],
  ['an aim renamed in the hub alone', edit(hubFile, 'id: draw-map', 'id: sketch'), catchUp, 6, 'aims-exist'],
  [
    'an aim that stands twice',
    edit(hubFile, '    - id: draw-map\n', '    - id: draw-map\n      text: done it\n    - id: draw-map\n'),
    hubFile,
    9,
    'aims-are-unique',
  ],
  [
    'an aim that nothing covers',
    edit(hubFile, '---\n\n', '    - id: keep-map\n      text: kept it\n---\n\n'),
    hubFile,
    9,
    'aims-are-covered',
  ],
  ['an aim that nothing asks about', edit(catchUp, /:::question[\s\S]*/, ''), hubFile, 7, 'aims-are-questioned'],
  // Files
  ['a workshop without its hub', remove(hubFile), hubFile, null, 'every-workshop-has-hub'],
  ['a workshop without its catch-up', remove(catchUp), hubFile, 2, 'every-workshop-has-catch-up'],
  [
    'a catch-up that is a placeholder',
    edit(catchUp, /The session[\s\S]*?\n/, 'Soon.\n'),
    catchUp,
    2,
    'every-workshop-has-catch-up',
  ],
  [
    'a workshop without its officer’s sheet',
    remove('workshops/01-networks/officer.md'),
    hubFile,
    2,
    'every-workshop-has-officer-sheet',
  ],
  [
    'an officer’s sheet whose name is misspelt',
    rename('workshops/01-networks/officer.md', 'workshops/01-networks/oficer.md'),
    'workshops/01-networks/oficer.md',
    null,
    'files-have-a-place',
  ],
  [
    'a hub whose name is misspelt',
    rename(hubFile, 'workshops/01-networks/indx.mdx'),
    'workshops/01-networks/indx.mdx',
    null,
    'files-have-a-place',
  ],
  [
    'a hub with a capital letter',
    rename(hubFile, 'workshops/01-networks/Index.mdx'),
    'workshops/01-networks/Index.mdx',
    null,
    'files-are-named-plainly',
  ],
  [
    'a module in the wrong folder',
    rename(catchUp, 'workshops/catch-up.mdx'),
    'workshops/catch-up.mdx',
    null,
    'files-have-a-place',
  ],
  [
    'a lesson without its number',
    rename('masterclass/01-begin.mdx', 'masterclass/begin.mdx'),
    'masterclass/begin.mdx',
    null,
    'files-are-named-plainly',
  ],
  [
    'a council whose file ends in .yml',
    rename('councils/elmshire.yaml', 'councils/elmshire.yml'),
    'councils/elmshire.yml',
    null,
    'files-are-named-plainly',
  ],
  [
    'a folder whose name is misspelt',
    rename('councils/elmshire.yaml', 'council/elmshire.yaml'),
    'council/elmshire.yaml',
    null,
    'files-are-named-plainly',
  ],
  [
    'a programme file whose name is misspelt',
    rename('programme.yaml', 'program.yaml'),
    'program.yaml',
    null,
    'files-are-named-plainly',
  ],
  [
    'a module as .md and as .mdx',
    (world) => ({ ...world, 'workshops/02-talks/tone.mdx': world[tone] ?? '' }),
    'workshops/02-talks/tone.mdx',
    null,
    'pages-are-unique',
  ],
  [
    'a second catch-up',
    (world) => ({ ...world, 'workshops/01-networks/second-look.mdx': module({ asks: [] }) }),
    'workshops/01-networks/second-look.mdx',
    4,
    'one-catch-up-per-workshop',
  ],
  [
    'a council that a cohort misspells',
    edit('cohorts/spring.yaml', '[elmshire]', '[elmshre]'),
    'cohorts/spring.yaml',
    2,
    'references-exist',
  ],
  [
    'a workshop that a session misspells',
    edit('cohorts/spring.yaml', 'workshop: networks', 'workshop: network'),
    'cohorts/spring.yaml',
    4,
    'references-exist',
  ],
  [
    'a workshop that a story misspells',
    edit('stories/first-year.md', '[networks]', '[network]'),
    'stories/first-year.md',
    5,
    'references-exist',
  ],
  [
    'a lesson that the skills check misspells',
    edit('skills-check.yaml', '[begin]', '[begun]'),
    'skills-check.yaml',
    6,
    'references-exist',
  ],
];

test('the programme that these mistakes are made in is whole', () => {
  expect(reportOn(add(catchUp, own)(whole))).toBe('15 files, 1 lesson, 2 workshops, 4 aims, all with revision.');
});

test.each(mistakes)('%s is one problem, at its place', (_, change, file, line, check) => {
  expect(judge(change(whole)).problems.map((problem) => `${problem.file}:${problem.line} ${problem.check}`)).toEqual([
    `content/${file}:${line} ${check}`,
  ]);
});
