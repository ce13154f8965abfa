import { expect, test } from 'vitest';
import { module, question, reportOn, text, whole } from './test-kit.ts';

const withBody = (body: string): string =>
  reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n` });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('a directive that does not exist is reported, with the one that was meant', () => {
  expect(withBody(':::warnning\nTake care.\n:::')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      There is no directive called :::warnning.
      Fix: did you mean :::warning?

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  [':::activity{minutes: 10}\nDraw it.\n:::', 22, 'write :::activity{minutes=10}'],
  [':::activity{aim=draw-map minutes: 10}\nDraw it.\n:::', 22, 'write :::activity{aim=draw-map minutes=10}'],
  [
    ':::question{id=“who” aim=“draw-map”}\nWho?\n\n- [x] A\n\n  B.\n- [ ] C\n\n  D.\n:::',
    22,
    'write :::question{id=who aim=draw-map}',
  ],
  [':::tip\nGo slowly.\n:::Then stop.', 24, 'leave ::: alone on its line, and write the words on the next.'],
  [':::tip\nGo slowly.\n:::Stop', 24, 'leave ::: alone on its line, and write the words on the next.'],
])('%s is one slip', (body, line, cure) => {
  const page = module().replace('minutes: 5', 'minutes: 10');
  const report = reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${page}\n${body}\n` });
  expect(report).toContain(`catch-up.mdx:${line}:1  directives-are-known`);
  expect(report).toContain(`Fix: ${cure}`);
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('without a near one, every directive is named', () => {
  expect(withBody(':::carousel\nOne.\n:::')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      There is no directive called :::carousel.
      Fix: use one of :::question, :::scene, :::activity, :::key-points, :::tip, :::warning, :::nation, ::fact.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a directive that is never closed is reported where it begins', () => {
  expect(withBody(':::tip\nHello.\n\nAnd the rest of the page.')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      The :::tip that begins here is never closed, so it would swallow what follows.
      Fix: put a line with ::: where it ends; a box round other boxes begins and ends with ::::.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a box that is only closed by the end of a box in it is reported', () => {
  expect(withBody(':::tip\nHello.\n\n:::warning\nTake care.\n:::\n\nAnd more.')).toContain(
    'catch-up.mdx:22:1  directives-are-known\n  The :::tip that begins here is never closed',
  );
});

test.each(['::: tip\nHello.\n:::', ':::tip Hello\nHello.\n:::', '::tip\nHello.\n::', 'Before.\n\n:::\n\nAfter.'])(
  '%j would show its colons on the page, so it is reported, once',
  (body) => {
    const report = withBody(body);
    expect(report).toContain('directives-are-known');
    expect(report).toContain('1 problem in 1 of 4 files.');
  },
);

test('a line that only looks like a directive is told how to be one', () => {
  expect(withBody('::: tip\nHello.\n:::')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      This line begins like a directive but cannot be read: ::: tip
      Fix: write :::tip, with no space and nothing else on the line.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  ['::: {.tip}\nHello.\n:::', 'Fix: write :::tip, with no space and nothing else on the line.'],
  [':::{.tip}\nHello.\n:::', 'Fix: write :::tip, with no space and nothing else on the line.'],
  ['::: {.warning #x}\nHello.\n:::', 'Fix: write :::warning, with no space'],
  ['::: warning {#x}\nHello.\n:::', 'Fix: write :::warning, with no space'],
  [':::tip Sunday evening\nHello.\n:::', 'Fix: write :::tip[Sunday evening]'],
  [':::key points\nHello.\n:::', 'Fix: write :::key-points, with no space'],
  [':::tip Hello. :::', 'Fix: give :::tip, the words and ::: a line each.'],
  [':::activity {minutes=5}\nHello.\n:::', 'Fix: write :::activity{minutes=5}, with no space in front of the brace.'],
  [':::activity{minutes=5\nHello.\n:::', 'Fix: put } behind the last word in the braces.'],
  ['::: carousel big\nHello.\n:::', 'Fix: write it like :::tip or :::question{id=… aim=…}'],
  ['::tip\nHello.\n::', 'Fix: write :::tip, and a line with ::: where it ends.'],
  [':::fact{id=x}\n:::', 'Fix: write ::fact{id=x} with two, alone on its line, and take out the ::: that closes it.'],
])('%j is told how to be one, once', (body, sentence) => {
  const report = reportOn({
    ...whole,
    'workshops/01-networks/sheet.md': `${module({ kind: 'guide', asks: [] })}\n${body}\n`,
  });
  expect(report).toContain(sentence);
  expect(report).toContain('1 problem in 1 of 5 files.');
});

test('what a directive does not know is reported, with what was meant', () => {
  expect(withBody(':::activity{aims=draw-map minutes=1}\nDraw.\n:::')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      :::activity knows no "aims".
      Fix: did you mean "aim"?

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('minutes of an activity that are no number are reported', () => {
  expect(withBody(':::activity{aim=draw-map minutes="10 minutes"}\nDraw.\n:::')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      minutes is "10 minutes", but it has to be a whole number.
      Fix: write minutes=10

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  [':::activity{minutes=ten}\nDraw.\n:::', 'minutes is "ten", but it has to be a whole number.'],
  [':::activity{minutes=0}\nDraw.\n:::', 'Fix: write it in digits, such as minutes=10, or take it out.'],
  [':::activity{minutes=2.5}\nDraw.\n:::', 'Fix: write it in digits, such as minutes=10, or take it out.'],
  [':::activity{minutes}\nDraw.\n:::', 'minutes has no value.'],
  [':::activity{minutes=1 minutes=2}\nDraw.\n:::', 'minutes stands twice in these braces, and only the last counts.'],
  [':::tip{title="Hello"}\nHello.\n:::', 'Fix: write :::tip[Hello]'],
  [':::tip{.big}\nHello.\n:::', 'Fix: take .big out of its braces.'],
  [':::tip{#own}\nHello.\n:::', ':::tip knows no "id".'],
  [':::nation{olny=wales}\nHello.\n:::', 'Fix: did you mean "only"?'],
  [':::nation{only=england wales}\nHello.\n:::', 'Fix: write :::nation{only="england wales"}'],
  ['::fact{ID=x}', 'Fix: did you mean "id"?'],
  [question('draw-map', 'own').replace('{id=', '{di='), 'Fix: did you mean "id"?'],
  [question('draw-map', 'own').replace(' aim=', ' aims='), 'Fix: did you mean "aim"?'],
  [question('draw-map', 'own').replace('{id=own', '{id=own #own'), 'id stands twice in these braces'],
])('%j is reported, once', (body, sentence) => {
  const report = withBody(body);
  expect(report).toContain(`catch-up.mdx:22:1  directives-are-known\n`);
  expect(report).toContain(sentence);
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('a nation that does not exist is reported with those that do', () => {
  expect(withBody(':::nation{only=cornwall}\nHello.\n:::')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      There is no nation called "cornwall".
      Fix: write :::nation{only=…}, with england, wales, scotland or northern-ireland for the dots.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a nation box without a nation, and a fact without an id, are reported', () => {
  expect(withBody(':::nation\nHello.\n:::')).toContain('This :::nation does not say for which nation.');
  expect(withBody('::fact')).toContain('This ::fact does not say which fact.');
});

test('directives of the guide are fine, in lists, quotes and one another', () => {
  expect(
    withBody(
      [
        ':::key-points',
        '- One.',
        ':::',
        '',
        '::::tip[In winter]',
        'Wrap up.',
        '',
        ':::nation{only="scotland, wales"}',
        'More so.',
        ':::',
        '',
        '::::',
        '',
        '- An item',
        '',
        '  :::warning',
        '  Take care.',
        '  :::',
        '',
        '> :::tip',
        '> Hello.',
        '> :::',
        '',
        ':::activity{aim=draw-map minutes=1}',
        'Draw.',
        ':::',
        '',
        ":::activity{ minutes='1'  aim='draw-map' }",
        'Draw.',
        ':::',
        '',
      ].join('\n'),
    ),
  ).toBe(fine);
});

test('colons of everyday writing are no directives', () => {
  expect(
    withBody(
      'Meet at 10:30, with a 2:1 majority; ask Cllr:Smith.\n\n## At 18:00: questions\n\nWrite `:::tip` or \\:::tip.\n\n`::: tip` begins a line.\n\n```\n:::nothing\n```',
    ),
  ).toBe(fine);
});

const spelled = 'The site does not know a nation as it is written here: ';
const severalWords =
  'Only the first word in these braces counts: several stand in quotation marks, and one of two words has a hyphen.';

test.each([
  ['only=Wales', `${spelled}Wales.`, ':::nation{only=wales}'],
  ['only=cymru', `${spelled}cymru.`, ':::nation{only=wales}'],
  ['only=Scottish', `${spelled}Scottish.`, ':::nation{only=scotland}'],
  ['only="northern ireland"', `${spelled}northern ireland.`, ':::nation{only=northern-ireland}'],
  ['only="England and Wales"', `${spelled}England and Wales.`, ':::nation{only="england wales"}'],
  ['only=northern ireland', severalWords, ':::nation{only=northern-ireland}'],
  ['only=England northern ireland', severalWords, ':::nation{only="england northern-ireland"}'],
  ['wales', 'This :::nation does not say for which nation.', ':::nation{only=wales}'],
  [
    'only="england cornwall"',
    'There is no nation called "cornwall".',
    ':::nation{only="england …"}, with wales, scotland or northern-ireland for the dots.',
  ],
  [
    'only=irish',
    'There is no nation called "irish".',
    ':::nation{only=…}, with england, wales, scotland or northern-ireland for the dots.',
  ],
])('the nation that {%s} means is told, and never another', (braces, fact, cure) => {
  expect(withBody(`:::nation{${braces}}\nHello.\n:::`)).toBe(
    `content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known\n  ${fact}\n  Fix: write ${cure}\n\n1 problem in 1 of 4 files. Nothing was built.`,
  );
});

const asked = question('draw-map', 'own');
const inMarkdown = (body: string): string =>
  reportOn({ ...whole, 'workshops/01-networks/sheet.md': `${module({ kind: 'guide', asks: [] })}\n${body}\n` });

test.each([
  ['{id="own aim=draw-map}', '{id=own aim=draw-map}'],
  ['{id=own aim=}', '{id=own aim=the-aim}'],
  ['{id= aim=}', '{id=a-short-name aim=the-aim}'],
  ['{id: own, aim: draw-map}', '{id=own aim=draw-map}'],
  ['{id: own aim: draw-map}', '{id=own aim=draw-map}'],
  [' id=own aim=draw-map', '{id=own aim=draw-map}'],
  ['{own draw-map}', '{id=own aim=draw-map}'],
  ['{own aim=draw-map}', '{id=own aim=draw-map}'],
])('a question with %j is told what to write, once, in .md and in .mdx', (braces, cure) => {
  const body = asked.replace('{id=own aim=draw-map}', braces);
  for (const report of [inMarkdown(body), withBody(body)]) {
    expect(report).toContain(`\n  Fix: write :::question${cure}\n`);
    expect(report).toMatch(/\n1 problem in /);
  }
});

test.each([
  [':::activity minutes=10\nDraw.\n:::', ':::activity{minutes=10}'],
  [':::tip{title="In winter"}\nWrap up.\n:::', ':::tip[In winter]'],
  [':::tip{title=In winter}\nWrap up.\n:::', ':::tip[In winter]'],
  [':::activity{title="Draw it" minutes=1}\nDraw.\n:::', ':::activity[Draw it]{minutes=1}'],
  ['::fact{imprint-since}', '::fact{id=imprint-since}'],
])('%j is told what to write, once', (body, cure) => {
  const report = withBody(body);
  expect(report).toContain(`\n  Fix: write ${cure}\n`);
  expect(report).toContain('\n1 problem in ');
});

test.each(['tip', 'warning', 'key-points', 'activity', 'nation{only=wales}'])(
  'a box with nothing in it is reported: %s',
  (box) => {
    expect(withBody(`:::${box}\n:::`)).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      This :::${box.replace(/\{.*/, '')} has nothing in it.
      Fix: write what belongs there above its :::, or take the box out.

    1 problem in 1 of 4 files. Nothing was built.
  `);
  },
);

test('a box that ends too early is told that it is empty, once', () => {
  expect(withBody(':::tip\n:::\nHello.\n:::')).toContain('1 problem in 1 of 4 files.');
});

test('a label alone fills a box', () => {
  expect(withBody(':::tip[Wrap up in winter]\n:::')).toBe(fine);
});

test.each(['::: Words', '::: tip', ':::.'])('words behind the closing colons are one problem: %s', (closing) => {
  expect(withBody(`:::tip\nHello.\n${closing}`)).toBe(text`
    content/workshops/01-networks/catch-up.mdx:24:1  directives-are-known
      The words behind these colons keep them from closing the :::tip above.
      Fix: leave ::: alone on its line, and write the words on the next.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  'As we know ::fact{id=imprint-since} is so.',
  'As :fact{id=imprint-since} is so.',
  '::fact{id=imprint-since} is so.',
])('a fact within its sentence is one problem, and is not lost: %s', (body) => {
  for (const report of [inMarkdown(body), withBody(body)]) {
    expect(report).toContain(
      '\n  A fact stands alone.\n  Fix: put ::fact{id=imprint-since} on a line of its own, with an empty line above and below.\n\n1 problem in ',
    );
  }
});

test('a fact that is written of is no fact', () => {
  expect(withBody('Write `::fact{id=imprint-since}` on a line of its own. In fact: so it is.')).toBe(fine);
});
