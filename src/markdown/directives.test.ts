import { expect, test } from 'vitest';
import { bodyParser } from './parse.ts';
import { render } from './render.ts';

const parse = bodyParser('/content');
const html = (text: string): string => render(parse(text, '/content/workshops/01-networks/sheet.md').tree).html;

const question =
  ':::question{id=own aim=draw-map}\nWhich is *it*?\n\n- [x] This `one`\n\n  It is.\n- [ ] That one\n\n  It is not.\n:::';

test('a question is a group named by its stem, with a button for each option and the answers folded away', () => {
  expect(html(question)).toBe(
    [
      '<fieldset class="question" id="question-own">',
      '<legend><span class="eyebrow">Question</span> <span class="stem">Which is <em>it</em>?</span></legend>',
      '<ul class="options" role="list">',
      '<li><label><input type="radio" name="question-own"><span>This <code>one</code></span></label></li>',
      '<li><label><input type="radio" name="question-own"><span>That one</span></label></li>',
      '</ul>',
      '<details class="answers"><summary data-pagefind-ignore="">Answers</summary><dl>',
      '<dt>This <code>one</code></dt><dd class="right"><p class="verdict">A right answer</p><p>It is.</p></dd>',
      '<dt>That one</dt><dd class="wrong"><p class="verdict">Not the best answer</p><p>It is not.</p></dd>',
      '</dl></details></fieldset>',
    ].join(''),
  );
});

test('where several options are right, the question says so and has boxes to tick', () => {
  const several = html(question.replace('[ ] That', '[x] That'));
  expect(several).toContain('<fieldset class="question" id="question-own" aria-describedby="question-own-hint">');
  expect(several).toContain('<p id="question-own-hint" class="hint">More than one answer is right.</p>');
  expect(several.match(/type="\w+"/g)).toEqual(['type="checkbox"', 'type="checkbox"']);
  expect(html(question)).not.toContain('hint');
});

test('the paragraphs of a question are all its name', () => {
  expect(html(question.replace('Which is', 'Somebody rings.\n\nWhich is'))).toContain(
    '<legend><span class="eyebrow">Question</span> <span class="stem">Somebody rings.</span> <span class="stem">Which is <em>it</em>?</span></legend><ul class="options"',
  );
});

test('a list in the question itself is no list of options, and a part of its name', () => {
  expect(
    html(
      ':::question{id=own aim=a}\nThink of:\n\n- friends\n- clubs\n\nWhich?\n\n- [x] Both\n\n  Yes.\n- [ ] None\n\n  No.\n:::',
    ),
  ).toContain(
    [
      '<fieldset class="question" id="question-own" aria-labelledby="question-own-legend question-own-stem">',
      '<legend id="question-own-legend"><span class="eyebrow">Question</span> <span class="stem">Think of:</span></legend>',
      '<div id="question-own-stem" class="stem"><ul>\n<li>friends</li>\n<li>clubs</li>\n</ul><p>Which?</p></div>',
      '<ul class="options" role="list">',
    ].join(''),
  );
});

test('a picture before the question stands outside its legend, which holds words alone', () => {
  expect(html(question.replace('Which is', '![A map](./map.png)\n\nWhich is'))).toContain(
    '<legend id="question-own-legend"><span class="eyebrow">Question</span></legend><div id="question-own-stem" class="stem"><figure>',
  );
});

test('a scene offers moves without judging them', () => {
  expect(html(':::scene{id=row}\nWhat now?\n\n- Reply\n\n  Everyone sees it.\n- Wait\n\n  It cools.\n:::')).toBe(
    [
      '<fieldset class="scene" id="scene-row">',
      '<legend><span class="eyebrow">What would you do?</span> <span class="stem">What now?</span></legend>',
      '<ul class="options" role="list">',
      '<li><label><input type="radio" name="scene-row"><span>Reply</span></label></li>',
      '<li><label><input type="radio" name="scene-row"><span>Wait</span></label></li>',
      '</ul>',
      '<details class="answers"><summary data-pagefind-ignore="">What follows</summary>',
      '<dl><dt>Reply</dt><dd><p>Everyone sees it.</p></dd><dt>Wait</dt><dd><p>It cools.</p></dd></dl>',
      '</details></fieldset>',
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
