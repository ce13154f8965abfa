import { expect, test } from 'vitest';
import { bodyParser } from './parse.ts';
import { render } from './render.ts';

const parse = bodyParser('/content');
const html = (text: string): string => render(parse(text, '/content/workshops/01-networks/sheet.md').tree).html;

const question =
  ':::question{id=own aim=draw-map}\nWhich is *it*?\n\n- [x] This `one`\n\n  It is.\n- [ ] That one\n\n  It is not.\n:::';

test('a question is a group named by its stem, each option a disclosure that says whether it is right', () => {
  expect(html(question)).toBe(
    [
      '<div class="question" id="question-own" role="group" aria-labelledby="question-own-stem">',
      '<p class="eyebrow">Question</p>',
      '<div id="question-own-stem" class="stem"><p>Which is <em>it</em>?</p></div>',
      '<ul class="options" role="list">',
      '<li><details class="option"><summary>This <code>one</code></summary><div class="feedback right"><p class="verdict">A right answer</p><p>It is.</p></div></details></li>',
      '<li><details class="option"><summary>That one</summary><div class="feedback wrong"><p class="verdict">Not the best answer</p><p>It is not.</p></div></details></li>',
      '</ul></div>',
    ].join(''),
  );
});

test('where several options are right, the question says so', () => {
  const hint = '<p class="hint">More than one answer is right.</p>';
  expect(html(question.replace('[ ] That', '[x] That'))).toContain(hint);
  expect(html(question)).not.toContain(hint);
});

test('a list in the question itself is no list of options', () => {
  expect(
    html(
      ':::question{id=own aim=a}\nThink of:\n\n- friends\n- clubs\n\nWhich?\n\n- [x] Both\n\n  Yes.\n- [ ] None\n\n  No.\n:::',
    ),
  ).toContain(
    '<div id="question-own-stem" class="stem"><p>Think of:</p><ul>\n<li>friends</li>\n<li>clubs</li>\n</ul><p>Which?</p></div>',
  );
});

test('a scene offers moves without judging them', () => {
  expect(html(':::scene{id=row}\nWhat now?\n\n- Reply\n\n  Everyone sees it.\n- Wait\n\n  It cools.\n:::')).toBe(
    [
      '<div class="scene" id="scene-row" role="group" aria-labelledby="scene-row-stem">',
      '<p class="eyebrow">What would you do?</p>',
      '<div id="scene-row-stem" class="stem"><p>What now?</p></div>',
      '<ul class="options" role="list">',
      '<li><details class="option"><summary>Reply</summary><div class="feedback"><p>Everyone sees it.</p></div></details></li>',
      '<li><details class="option"><summary>Wait</summary><div class="feedback"><p>It cools.</p></div></details></li>',
      '</ul></div>',
    ].join(''),
  );
});

test('what holds in all four nations holds in the whole of the UK', () => {
  const four = 'england wales scotland northern-ireland';
  expect(html(`:::nation{only="${four}"}\nHere.\n:::`)).toContain('<p class="eyebrow">The whole of the UK</p>');
  expect(html(':::nation{only="scotland northern-ireland"}\nHere.\n:::')).toContain(
    '>Scotland and Northern Ireland</p>',
  );
});

test.each([
  [
    ':::activity{aim=draw-map minutes=10}\nDraw.\n:::',
    '<div class="box activity"><p class="eyebrow">Try it · 10 minutes</p><p>Draw.</p></div>',
  ],
  [
    ':::activity{minutes=1}\nDraw.\n:::',
    '<div class="box activity"><p class="eyebrow">Try it · 1 minute</p><p>Draw.</p></div>',
  ],
  [
    ':::activity{aim=draw-map}\nDraw.\n:::',
    '<div class="box activity"><p class="eyebrow">Try it</p><p>Draw.</p></div>',
  ],
  [
    ':::key-points\n- One\n:::',
    '<div class="box key-points"><p class="eyebrow">Key points</p><ul>\n<li>One</li>\n</ul></div>',
  ],
  [
    ':::tip[In *winter*]\nWrap up.\n:::',
    '<div class="box tip"><p class="eyebrow">Tip: In <em>winter</em></p><p>Wrap up.</p></div>',
  ],
  [':::warning\nMind.\n:::', '<div class="box warning"><p class="eyebrow">Take care</p><p>Mind.</p></div>'],
  [
    ':::nation{only=scotland}\nHello.\n:::',
    '<div class="box nation"><p class="eyebrow">Scotland</p><p>Hello.</p></div>',
  ],
  [
    ':::nation{only="england, wales, northern-ireland"}\nHello.\n:::',
    '<div class="box nation"><p class="eyebrow">England, Wales and Northern Ireland</p><p>Hello.</p></div>',
  ],
  ['::fact{id=imprint-since}', '<fact-quote data-fact="imprint-since"></fact-quote>'],
])('%j becomes %s', (written, shown) => {
  expect(html(written)).toBe(shown);
});

test('a box in a box keeps both', () => {
  expect(html('::::tip\nHello.\n\n:::warning\nMind.\n:::\n\n::::')).toBe(
    '<div class="box tip"><p class="eyebrow">Tip</p><p>Hello.</p><div class="box warning"><p class="eyebrow">Take care</p><p>Mind.</p></div></div>',
  );
});

test('a box in a list item and in a quotation stays there', () => {
  expect(html('- One\n\n  :::tip\n  Hello.\n  :::\n- Two')).toBe(
    '<ul>\n<li>\n<p>One</p>\n<div class="box tip"><p class="eyebrow">Tip</p><p>Hello.</p></div>\n</li>\n<li>\n<p>Two</p>\n</li>\n</ul>',
  );
  expect(html('> :::warning\n> Mind.\n> :::')).toBe(
    '<blockquote>\n<div class="box warning"><p class="eyebrow">Take care</p><p>Mind.</p></div>\n</blockquote>',
  );
});

test('options of a question are no list to tick, but a task list beside it is', () => {
  expect(html(`${question}\n\n- [ ] Draw`)).toMatch(
    /<ul class="options" role="list">.*<ul class="tick-list" role="list">\n<li>Draw<\/li>/s,
  );
});

test('an unknown leaf shows as it was written, so that a preview loses nothing', () => {
  expect(html('::video{id=x}')).toBe('<p>::video{id=x}</p>');
});
