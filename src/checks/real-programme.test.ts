import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { readContentFolder, type ContentFolder } from '../source/content-folder.ts';
import { interpretAll, type AllContent } from '../source/read-content.ts';
import { asText } from '../report/as-text.ts';
import { checkContent } from './check-content.ts';

/** The programme in `content/`, with one mistake at a time. */
let folder: ContentFolder;
let untouched: AllContent;
beforeAll(async () => {
  folder = await readContentFolder(fileURLToPath(new URL('../../content', import.meta.url)));
  untouched = interpretAll(folder);
});

type Files = ReadonlyMap<string, string>;
type Change = (files: Files) => Files;

const put = (files: Files, path: string, text: string): Files => new Map([...files, [path, text]]);
const edit =
  (path: string, from: string | RegExp, to: string): Change =>
  (files) => {
    const before = files.get(path) ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`There is nothing like ${String(from)} in ${path}.`);
    return put(files, path, after);
  };
const add =
  (path: string, text: string): Change =>
  (files) =>
    put(files, path, `${(files.get(path) ?? '').trimEnd()}\n\n${text}\n`);
const write =
  (path: string, text: string): Change =>
  (files) =>
    put(files, path, text);
const remove =
  (path: string): Change =>
  (files) =>
    new Map([...files].filter(([own]) => own !== path));
const rename =
  (from: string, to: string): Change =>
  (files) =>
    put(remove(from)(files), to, files.get(from) ?? '');
const moveFolder =
  (from: string, to: string): Change =>
  (files) =>
    new Map(
      [...files].map(([path, text]) => [path.startsWith(`${from}/`) ? to + path.slice(from.length) : path, text]),
    );

/** The line at which a file was changed: the first that differs; for what was added, the first with words on it. */
function changedLine(before: string, after: string): number {
  const [old, own] = [before.trimEnd().split('\n'), after.split('\n')];
  const at = own.findIndex((line, index) => line !== old[index] && line.trim() !== '');
  return at + 1;
}

const hub = 'workshops/02-networks/index.mdx';
const catchUp = 'workshops/02-networks/catch-up.mdx';
const officer = 'workshops/02-networks/officer.md';
const map = 'workshops/02-networks/worked-map.md';
const sheet = 'workshops/02-networks/planning-sheet.md';
const lesson = 'masterclass/03-set-up-safely.mdx';
const story = 'stories/first-year-online.md';
const cohort = 'cohorts/elmshire-fenton-2027.yaml';
const council = 'councils/elmshire.yaml';
const skills = 'skills-check.yaml';
const glossary = 'glossary.yaml';

const question = (id: string, more = ''): string =>
  `:::question{id=${id} aim=draw-map}\nWho is missing?\n\n- [x] Night workers\n\n  Often.\n- [ ] The mayor\n\n  Seldom.\n${more}:::`;

interface Where {
  /** The file that the problem is in, where it is not the one that was changed. */
  readonly file?: string;
  /** The line, where it is not the first that was changed; null where there is none. */
  readonly line?: number | null | RegExp;
}

const mistakes: [mistake: string, check: string, path: string, change: Change, where?: Where][] = [
  // Files
  ['a page break from Word', 'files-are-utf-8', map, add(map, 'A page\u000c ends.')],
  ['a lost sign', 'files-are-utf-8', map, add(map, 'The caf\ufffd.')],
  [
    'a link in a summary',
    'fields-hold-plain-words',
    map,
    edit(map, /summary: (\S+) (\S+)/, 'summary: $1 [$2](./catch-up.mdx)'),
  ],
  ['a tag in a meaning', 'fields-hold-plain-words', glossary, edit(glossary, /meaning: (\S+)/, 'meaning: <b>$1</b>')],
  [
    'a capital letter in a name',
    'files-are-named-plainly',
    'workshops/02-networks/Worked-Map-2.md',
    (files) =>
      put(
        files,
        'workshops/02-networks/Worked-Map-2.md',
        files.get(map)?.replace(/:::question[\s\S]*?\n:::\n/, '') ?? '',
      ),
    { line: null },
  ],
  [
    'a lesson without its number',
    'files-are-named-plainly',
    'masterclass/set-up-safely.mdx',
    rename(lesson, 'masterclass/set-up-safely.mdx'),
    { line: null },
  ],
  [
    'a folder that does not exist',
    'files-have-a-place',
    'ideas/spring.md',
    write('ideas/spring.md', 'Mine.\n'),
    { line: null },
  ],
  [
    'a page as .md and as .mdx',
    'pages-are-unique',
    'workshops/02-networks/worked-map.mdx',
    (files) =>
      put(
        files,
        'workshops/02-networks/worked-map.mdx',
        files.get(map)?.replace(/:::question[\s\S]*?\n:::\n/, '') ?? '',
      ),
    { line: null },
  ],
  [
    'a workshop number left out',
    'numbers-have-no-gaps',
    'workshops/05-leading/index.mdx',
    moveFolderAndLinks('workshops/04-leading', 'workshops/05-leading'),
    { line: null },
  ],
  // Fields
  ['a colon in a title', 'frontmatter-reads', catchUp, edit(catchUp, 'title: Catch up', 'title: Catch up: now')],
  ['curly quotes', 'frontmatter-reads', catchUp, edit(catchUp, /title: (.*)/, 'title: “$1: now”')],
  ['a tab', 'frontmatter-reads', hub, edit(hub, /^ {6}text:/m, '\ttext:')],
  [
    'a field twice',
    'frontmatter-reads',
    catchUp,
    edit(catchUp, 'minutes: 25', 'minutes: 25\nminutes: 20'),
    { line: 6 },
  ],
  ['no end of the fields', 'frontmatter-reads', catchUp, edit(catchUp, /\]\n---\n/, ']\n'), { line: 1 }],
  ['no fields at all', 'frontmatter-reads', story, edit(story, /^---[\s\S]*?\n---\n/, ''), { line: 1 }],
  ['an empty file', 'frontmatter-reads', officer, write(officer, ''), { line: 1 }],
  ['an unclosed bracket', 'frontmatter-reads', catchUp, edit(catchUp, /(covers: .*)\]/, '$1')],
  ['a misspelt field', 'frontmatter-fits', catchUp, edit(catchUp, 'summary:', 'sumary:')],
  ['an unknown field', 'frontmatter-fits', catchUp, edit(catchUp, 'minutes: 25', 'minutes: 25\nauthor: Bob')],
  ['a missing field', 'frontmatter-fits', lesson, edit(lesson, /minutes: .*\n/, ''), { line: 2 }],
  ['minutes in words', 'frontmatter-fits', catchUp, edit(catchUp, 'minutes: 25', 'minutes: twenty')],
  ['a kind that is nearly right', 'frontmatter-fits', map, edit(map, /kind: .*/, 'kind: exmaple')],
  [
    'a British date',
    'frontmatter-fits',
    catchUp,
    edit(catchUp, 'essential: true', 'essential: true\nreview: 01/05/2027'),
  ],
  [
    'an impossible date',
    'frontmatter-fits',
    catchUp,
    edit(catchUp, 'essential: true', 'essential: true\nreview: 2027-02-31'),
  ],
  ['a year for a title', 'frontmatter-fits', story, edit(story, /title: .*/, 'title: 2027')],
  ['yes for true', 'frontmatter-fits', catchUp, edit(catchUp, 'essential: true', 'essential: yes')],
  ['an id with a capital', 'frontmatter-fits', hub, edit(hub, 'id: draw-map', 'id: Draw-map')],
  ['a session at half past', 'frontmatter-fits', cohort, edit(cohort, /starts: (\S+)T18:00/, 'starts: $1 18.00')],
  ['a nation that is none', 'frontmatter-fits', council, edit(council, 'nation: england', 'nation: cornwall')],
  [
    'an e-mail address without @',
    'frontmatter-fits',
    council,
    edit(council, /email: .*/, 'email: services.elmshire.example'),
  ],
  [
    'a term without its meaning',
    'frontmatter-fits',
    glossary,
    edit(glossary, /\n {2}meaning: .*/, ''),
    { line: /^- term/ },
  ],
  // Programme
  ['a workshop without its catch-up', 'every-workshop-has-catch-up', hub, remove(catchUp), { line: 2 }],
  [
    'a catch-up that is a draft',
    'every-workshop-has-catch-up',
    hub,
    edit(catchUp, 'essential: true', 'essential: true\ndraft: true'),
    { file: hub, line: 2 },
  ],
  [
    'a catch-up with nothing in it',
    'every-workshop-has-catch-up',
    catchUp,
    edit(catchUp, /\n## [\s\S]*/, '\nMore soon.\n'),
    { line: 2 },
  ],
  ['a second catch-up', 'one-catch-up-per-workshop', sheet, edit(sheet, /kind: .*/, 'kind: catch-up')],
  ['a workshop without its officer’s sheet', 'every-workshop-has-officer-sheet', hub, remove(officer), { line: 2 }],
  [
    'an officer’s sheet under another name',
    'files-have-a-place',
    'workshops/02-networks/officers.md',
    rename(officer, 'workshops/02-networks/officers.md'),
    { line: null },
  ],
  ['a hub that is missing', 'every-workshop-has-hub', hub, remove(hub), { line: null }],
  ['TODO in a paragraph', 'nothing-is-a-placeholder', map, add(map, 'TODO: say who joins what.')],
  ['TBC in a summary', 'nothing-is-a-placeholder', story, edit(story, /summary: .*/, 'summary: TBC')],
  ['lorem ipsum', 'nothing-is-a-placeholder', lesson, add(lesson, 'Lorem ipsum dolor sit amet.')],
  [
    'a module of one sentence',
    'nothing-is-a-placeholder',
    sheet,
    edit(sheet, /(\n---\n)[\s\S]*/, '$1\nComing soon.\n'),
    { line: 2 },
  ],
  ['an aim to understand', 'aims-are-observable', hub, edit(hub, /text: .*/, 'text: understood how networks work')],
  ['an aim that stands twice', 'aims-are-unique', lesson, edit(lesson, /(aims:\n)((?: {2}.*\n)+)/, '$1$2$2')],
  [
    'an aim that nothing covers',
    'aims-are-covered',
    hub,
    edit(hub, '  aims:\n', '  aims:\n    - id: thank-admin\n      text: thanked one admin\n'),
  ],
  [
    'an aim that the catch-up leaves out',
    'aims-are-covered',
    hub,
    edit(catchUp, 'help-a-connector, ', ''),
    { file: hub, line: /id: help-a-connector/ },
  ],
  [
    'an aim that no question checks',
    'aims-are-questioned',
    'workshops/04-leading/index.mdx',
    edit('workshops/04-leading/catch-up.mdx', /:::question\{[^}]*aim=pass-it-on\}[\s\S]*?\n:::\n/, ''),
    { file: 'workshops/04-leading/index.mdx', line: /id: pass-it-on/ },
  ],
  ['an aim misspelt in covers', 'aims-exist', catchUp, edit(catchUp, 'join-two-groups', 'join-two-group')],
  [
    'an aim misspelt in an activity',
    'aims-exist',
    catchUp,
    edit(catchUp, ':::activity{aim=draw-map', ':::activity{aim=draw-maps'),
  ],
  ['two minutes for a catch-up', 'minutes-are-believable', catchUp, edit(catchUp, 'minutes: 25', 'minutes: 2')],
  ['four hours for a lesson', 'minutes-are-believable', lesson, edit(lesson, /minutes: .*/, 'minutes: 240')],
  // Questions
  ['a question without an id', 'questions-are-whole', catchUp, edit(catchUp, 'id=w2-bridge ', '')],
  [
    'a question without an aim',
    'questions-are-whole',
    catchUp,
    add(catchUp, question('w2-new').replace(' aim=draw-map', '')),
  ],
  [
    'a question without a right option',
    'questions-are-whole',
    catchUp,
    add(catchUp, question('w2-new').replace('[x]', '[ ]')),
  ],
  [
    'an option without its box',
    'questions-are-whole',
    catchUp,
    add(catchUp, question('w2-new').replace('[ ] The', 'The')),
    { line: /^- The mayor/ },
  ],
  [
    'an option without feedback',
    'questions-are-whole',
    catchUp,
    add(catchUp, question('w2-new').replace('\n  Seldom.\n', '')),
    { line: /^- \[ \] The mayor/ },
  ],
  [
    'feedback without indentation',
    'questions-are-whole',
    catchUp,
    add(catchUp, question('w2-new').replace('  Often', 'Often')),
    { line: /^Often/ },
  ],
  [
    'one option only',
    'questions-are-whole',
    catchUp,
    add(catchUp, question('w2-new').replace(/- \[ \][\s\S]*Seldom\.\n/, '')),
  ],
  [
    'two options that say the same',
    'options-are-distinct',
    catchUp,
    add(catchUp, question('w2-new', '- [ ] Night workers.\n\n  No.\n')),
    { line: /^- \[ \] Night workers\./ },
  ],
  [
    'all of the above',
    'options-stand-alone',
    catchUp,
    add(catchUp, question('w2-new', '- [ ] All of the above\n\n  No.\n')),
    { line: /All of the above/ },
  ],
  ['a question id that exists', 'question-ids-are-unique', catchUp, add(catchUp, question('w2-bridge'))],
  [
    'a scene with one move',
    'questions-are-whole',
    catchUp,
    add(catchUp, ':::scene{id=w2-new}\nSam writes.\n\n- Answer\n\n  Good.\n:::'),
  ],
  // Links
  [
    'a link to a page that is not there',
    'links-lead-somewhere',
    map,
    add(map, 'See [the catch-up](./catchup.mdx) again.'),
  ],
  [
    'a link to a heading that is not there',
    'links-lead-somewhere',
    map,
    add(map, 'See [the layers](./catch-up.mdx#three-layer) again.'),
  ],
  [
    'a link to a term that is not there',
    'links-lead-somewhere',
    map,
    add(map, 'Keep [casework](../../glossary.yaml#caseworks) private.'),
  ],
  [
    'a link from the server’s root',
    'links-lead-somewhere',
    map,
    add(map, 'See [the catch-up](/workshops/networks/catch-up.html).'),
  ],
  ['a link with nowhere to go', 'links-lead-somewhere', map, add(map, 'See [the catch-up]().')],
  ['javascript in a link', 'content-runs-no-code', map, add(map, 'See [the catch-up](javascript:alert).')],
  ['http for https', 'links-use-https', map, add(map, 'Read [the guidance](http://www.gov.uk/guidance).')],
  [
    'an address with a slip',
    'addresses-are-well-formed',
    map,
    add(map, 'Read [the guidance](https//www.gov.uk/guidance).'),
  ],
  [
    'an address copied from the preview',
    'links-to-our-pages-name-files',
    map,
    add(map, 'See [the catch-up](http://localhost:4321/workshops/networks/catch-up.html).'),
  ],
  ['click here', 'link-texts-say-where', map, add(map, 'For the catch-up, [click here](./catch-up.mdx).')],
  ['a bare address', 'link-texts-say-where', map, add(map, 'Read https://www.gov.uk/guidance for more.')],
  // Pictures
  ['a picture that is not there', 'pictures-exist', map, add(map, '![A map of lunch clubs](./lunch.png)')],
  ['a picture in another case', 'pictures-exist', map, add(map, '![A map of three layers](./Three-Layers.png)')],
  ['a picture without alt text', 'pictures-have-alt-text', map, add(map, '![](./three-layers.png)')],
  ['a file name for alt text', 'alt-texts-say-more', map, add(map, '![three-layers.png](./three-layers.png)')],
  ['image of', 'alt-texts-say-more', map, add(map, '![Image of a map](./three-layers.png)')],
  [
    'the caption again',
    'alt-texts-say-more',
    map,
    add(map, '![A map in layers](./three-layers.png "A map in layers")'),
  ],
  [
    'a picture on another server',
    'pictures-exist',
    map,
    add(map, '![A map of layers](https://www.elmshire.example/map.png)'),
  ],
  // Headings
  ['a second h1', 'headings-are-in-order', map, add(map, '# Another title')],
  ['a level left out', 'headings-are-in-order', map, add(map, '#### Too deep\n\nWords.')],
  ['an empty heading', 'headings-are-in-order', map, add(map, '##\n\nWords.')],
  ['twin headings', 'headings-are-in-order', catchUp, add(catchUp, '## Three layers\n\nAgain.')],
  // Markup
  ['a misspelt box', 'directives-are-known', map, add(map, ':::tpi\nAsk.\n:::')],
  [
    'a box that is never closed',
    'directives-are-known',
    catchUp,
    edit(catchUp, ':::warning\n', ':::warning\n:::tip\n'),
    { line: /^:::warning/ },
  ],
  ['a Pandoc fence', 'directives-are-known', map, add(map, '::: {.tip}\nAsk.\n:::')],
  [
    'an attribute that is none',
    'directives-are-known',
    map,
    add(map, ':::activity{aim=draw-map minuts=5}\n1. Draw.\n:::'),
  ],
  ['attributes behind a picture', 'markup-does-not-leak', map, add(map, '![A map](./three-layers.png){alt="A map"}')],
  ['a reference to nothing', 'markup-does-not-leak', map, add(map, 'See [the map][millbrook].')],
  ['bold that does not close', 'markup-does-not-leak', map, add(map, 'Ask **the admin first.')],
  ['a heading without its space', 'markup-does-not-leak', map, add(map, '##Next steps')],
  ['a code fence that is never closed', 'markup-does-not-leak', map, add(map, '```\nAsk first.')],
  ['a script', 'content-runs-no-code', map, add(map, '<script>alert(1)</script>')],
  [
    'text pasted from Word',
    'content-runs-no-code',
    map,
    add(map, '<p class="MsoNormal"><b><span style="mso-bidi:1">Ask</span></b><o:p></o:p></p>'),
  ],
  ['a frame', 'content-runs-no-code', map, add(map, '<iframe src="https://maps.example/"></iframe>')],
  ['an import', 'content-runs-no-code', lesson, add(lesson, "import Map from './map.astro'")],
  ['an expression', 'content-runs-no-code', lesson, add(lesson, 'Hello {name}.')],
  ['a component that is none', 'content-runs-no-code', lesson, add(lesson, '<Step />')],
  ['a tag that is never closed', 'markdown-reads', lesson, add(lesson, '<Steps>\n\n1. Begin.')],
  ['a less-than sign', 'markdown-reads', lesson, add(lesson, 'It takes <3 minutes.')],
  ['quotes without end', 'markdown-reads', map, add(map, `${'>'.repeat(40)} Hello.`)],
  // Cohorts, councils, skills check
  [
    'a session that ends before it starts',
    'sessions-are-in-order',
    cohort,
    edit(cohort, /ends: (\S+)T20:00/, 'ends: $1T17:00'),
  ],
  [
    'sessions out of order',
    'sessions-are-in-order',
    cohort,
    edit(cohort, '2027-03-18T18:00\n    ends: 2027-03-18', '2027-01-21T18:00\n    ends: 2027-01-21'),
  ],
  [
    'a session of nothing',
    'sessions-are-in-order',
    cohort,
    edit(cohort, '  - workshop: networks\n    starts', '  - starts'),
  ],
  [
    'a workshop without a date',
    'workshops-are-dated',
    cohort,
    edit(cohort, / {2}- workshop: leading\n(?: {4}.*\n)+/, ''),
    { line: /^sessions:/ },
  ],
  ['a council that is misspelt', 'references-exist', cohort, edit(cohort, '[elmshire, fenton]', '[elmshire, fentn]')],
  ['a workshop that is misspelt', 'references-exist', cohort, edit(cohort, 'workshop: networks', 'workshop: network')],
  [
    'a council without its accessibility contact',
    'contacts-are-complete',
    council,
    edit(council, / {2}- role: Accessibility\n(?: {4}.*\n)+/, ''),
    { line: /^contacts:/ },
  ],
  ['a pale colour', 'colors-can-be-read', council, edit(council, 'accent: "#6b2c5e"', 'accent: "#e6a117"')],
  [
    'a lesson that is misspelt',
    'references-exist',
    skills,
    edit(skills, /lessons: \[why-online\]/, 'lessons: [why-onlin]'),
  ],
  [
    'a lesson that nothing leads to',
    'lessons-are-reachable',
    lesson,
    (files) =>
      edit(
        skills,
        /set-up-safely/g,
        'why-online',
      )(edit(skills, 'lessons: [set-up-safely, the-rules]', 'lessons: [the-rules]')(files)),
    { line: 2 },
  ],
  [
    'a module that needs what is not there',
    'references-exist',
    map,
    edit(map, /needs: \[.*\]/, 'needs: [networks/cach-up]'),
  ],
  [
    'a story of a workshop that is not there',
    'references-exist',
    story,
    edit(story, /workshops: \[.*\]/, 'workshops: [netwroks]'),
  ],
  ['a fact that is not there', 'references-exist', map, add(map, '::fact{id=imprint-since}')],
];

/** Moves a workshop's folder, and the links to it. */
function moveFolderAndLinks(from: string, to: string): Change {
  const name = (path: string): string => path.split('/').at(-1) ?? path;
  return (files) =>
    new Map(
      [...moveFolder(from, to)(files)].map(([path, text]) => [path, text.replaceAll(`${name(from)}/`, `${name(to)}/`)]),
    );
}

test('the programme in content/ has no problem', () => {
  expect(asText(checkContent(untouched))).toMatch(
    /^\d+ files, \d+ lessons, \d+ workshops, \d+ aims, all with revision\.$/,
  );
});

test.each(mistakes)('%s is one problem, where it was made', (_, check, path, change, where = {}) => {
  const before = new Map(folder.texts.map(({ path: own, bytes }) => [own, bytes.toString()]));
  const after = change(before);
  // Pictures move with their folder.
  const moved = [...after.keys()].find((own) => !before.has(own) && own.endsWith('/index.mdx'));
  const others = folder.others.map((own) =>
    moved ? own.replace(/^workshops\/04-leading/, moved.replace('/index.mdx', '')) : own,
  );
  const texts = [...after].map(([own, text]) => ({ path: own, bytes: Buffer.from(text) }));
  texts.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { problems } = checkContent(interpretAll({ ...folder, texts, others }, { earlier: untouched }));

  const file = where.file ?? path;
  const { line } = where;
  const expected =
    line instanceof RegExp
      ? (after.get(file) ?? '').split('\n').findIndex((own) => line.test(own)) + 1
      : line === undefined
        ? changedLine(before.get(path) ?? '', after.get(path) ?? '')
        : line;
  expect(problems.map((problem) => `${problem.file}:${problem.line} ${problem.check}`)).toEqual([
    `content/${file}:${expected} ${check}`,
  ]);
});
