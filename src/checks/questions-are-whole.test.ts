import { expect, test } from 'vitest';
import { module, question, reportOn, text, whole } from './test-kit.ts';

const withBody = (body: string): string =>
  reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n` });
const own = question('draw-map', 'own');
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('an option without feedback is reported where it stands', () => {
  expect(withBody(own.replace('\n\n  It is not.', ''))).toBe(text`
    content/workshops/01-networks/catch-up.mdx:28:1  questions-are-whole
      The option "That one" has no feedback, so whoever chooses it learns nothing.
      Fix: below it, after an empty line, write a paragraph that is indented by two spaces.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('feedback that is not indented is reported where it stands', () => {
  expect(withBody(own.replace('  It is.', 'It is.'))).toBe(text`
    content/workshops/01-networks/catch-up.mdx:27:1  questions-are-whole
      This paragraph is not indented, so it cuts the options of the question "own" in two.
      Fix: indent it by two spaces, as what belongs to the option above it.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each<[mistake: string, body: string, line: number, sentence: string]>([
  ['no id', own.replace('id=own ', ''), 22, 'This question has no id, so nothing can refer to it.'],
  ['no aim', own.replace(' aim=draw-map', ''), 22, 'The question "own" names no aim, so nobody knows what it checks.'],
  ['nothing asked', own.replace('Which is it?\n', ''), 22, 'The question "own" does not ask anything.'],
  [
    'no options',
    own.replace(/\n- \[x\][\s\S]*(?=:::)/, ''),
    22,
    'The question "own" has fewer than two options to choose from.',
  ],
  [
    'one option',
    own.replace(/- \[ \][\s\S]*(?=:::)/, ''),
    22,
    'The question "own" has fewer than two options to choose from.',
  ],
  [
    'no id between its quotes',
    own.replace('id=own', 'id=""'),
    22,
    'This question has no id, so nothing can refer to it.',
  ],
  [
    'an id that is none',
    own.replace('id=own', 'id="Own Search!"'),
    22,
    'The id "Own Search!" has more in it than lower-case letters, digits and single hyphens.\n  Fix: write :::question{id=own-search …}.',
  ],
  [
    'every option right',
    own.replace('[ ]', '[x]'),
    22,
    'Every option of the question "own" is right, so nobody can get it wrong and it checks nothing.',
  ],
  ['no right option', own.replace('[x]', '[ ]'), 22, 'The question "own" has no right option.'],
  [
    'a box without its space',
    own.replace('[ ] That', '[] That'),
    28,
    'The option "[] That one" has lost its checkbox.',
  ],
  ['no box', own.replace('[ ] That', 'That'), 28, 'The option "That one" has lost its checkbox.'],
  [
    'feedback without an empty line',
    own.replace('\n\n  It is.', '\n  It is.'),
    25,
    'The option "This one It is." has no feedback',
  ],
  [
    'a scene without an id',
    ':::scene\nWhat now?\n\n- This\n\n  It helps.\n- That\n\n  It does not.\n:::',
    22,
    'This scene has no id, so nothing can refer to it.',
  ],
  [
    'a scene whose id is none',
    ':::scene{id=Row_1}\nWhat now?\n\n- This\n\n  It helps.\n- That\n\n  It does not.\n:::',
    22,
    'The id "Row_1" has more in it than lower-case letters, digits and single hyphens.\n  Fix: write :::scene{id=row-1 …}.',
  ],
  [
    'a scene with one move',
    ':::scene{id=row}\nWhat now?\n\n- This\n\n  It helps.\n:::',
    22,
    'The scene "row" has fewer than two options to choose from.',
  ],
  [
    'a move from which nothing follows',
    ':::scene{id=row}\nWhat now?\n\n- This\n\n  It helps.\n- That\n:::',
    28,
    'The option "That" has no feedback',
  ],
])('%s is one problem', (_, body, line, sentence) => {
  const report = withBody(body);
  expect(report).toContain(`content/workshops/01-networks/catch-up.mdx:${line}:1  questions-are-whole\n  ${sentence}`);
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('a whole question and a whole scene are fine', () => {
  expect(withBody(`${own}\n:::scene{id=row}\nWhat now?\n\n- This\n\n  It helps.\n- That\n\n  It does not.\n:::`)).toBe(
    fine,
  );
});

test('several right options, capitals in boxes, lists in the question and long feedback are fine', () => {
  expect(
    withBody(
      [
        ':::question{id=own aim=draw-map}',
        'Think of:',
        '',
        '- friends',
        '- clubs',
        '',
        'Whom do you ask?',
        '',
        '* [X] Both',
        '',
        '  Yes.',
        '',
        '  - Because.',
        '',
        '* [x] All of them,',
        '  and more',
        '',
        '  > Yes.',
        '',
        '* [ ] **Nobody**',
        '',
        '  `No.`',
        ':::',
      ].join('\n'),
    ),
  ).toBe(fine);
});

test('a task list outside a question is no question', () => {
  expect(withBody('- [ ] Draw the map\n- [x] Find a pen')).toBe(fine);
});

const scene = (first: string, second: string): string =>
  `:::scene{id=row}\nWhat now?\n\n${first} This\n\n  It helps.\n${second} That\n\n  It does not.\n:::`;

test('a scene has no right move: boxes in it are told so, at the one that is ticked', () => {
  expect(withBody(scene('- [ ]', '- [x]'))).toBe(text`
    content/workshops/01-networks/catch-up.mdx:28:1  questions-are-whole
      A scene has no right move, but this one is ticked.
      Fix: begin each with "- " alone.

    1 problem in 1 of 4 files. Nothing was built.
  `);
  expect(withBody(scene('- [ ]', '- [ ]'))).toContain(
    'catch-up.mdx:25:1  questions-are-whole\n  A scene has no right move, but this one has a box to tick.\n',
  );
});

test('options that begin with different signs are told so', () => {
  expect(withBody(own.replace('- [ ]', '* [ ]'))).toBe(text`
    content/workshops/01-networks/catch-up.mdx:28:1  questions-are-whole
      The options of the question "own" begin with different signs, which cuts them in two from here.
      Fix: begin every option with the same sign, "- [ ]" or "- [x]".

    1 problem in 1 of 4 files. Nothing was built.
  `);
  expect(withBody(scene('-', '*'))).toContain('Fix: begin every option with the same sign, "- ".\n\n1 problem in ');
});

test('a line of hyphens between options is told as that', () => {
  expect(withBody(own.replace('- [ ]', '\n---\n\n- [ ]'))).toBe(text`
    content/workshops/01-networks/catch-up.mdx:29:1  questions-are-whole
      This line of hyphens cuts the options of the question "own" in two.
      Fix: take the line of hyphens out.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});
