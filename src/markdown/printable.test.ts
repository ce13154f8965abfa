import { expect, test } from 'vitest';
import { bodyParser } from './parse.ts';
import { printable } from './printable.ts';
import { render } from './render.ts';

const parse = bodyParser('/content');
const html = (text: string): string => render(parse(text, '/content/workshops/01-networks/sheet.md').tree).html;
const print = (text: string) => printable(html(text), { prefix: 'networks', by: 1 });
const question =
  ':::question{id=own aim=draw-map}\nWhich is *it*?\n\n- [x] This one\n\n  It is.\n- [ ] That one\n\n  It is not.\n:::';

test('a question becomes options to tick, and its answers are set apart', () => {
  expect(print(question)).toEqual({
    html: [
      '<fieldset class="question" id="networks-question-own">',
      '<legend><span class="eyebrow">Question</span> <span class="stem">Which is <em>it</em>?</span></legend>',
      '<ul class="tick-list" role="list"><li>This one</li><li>That one</li></ul></fieldset>',
    ].join(''),
    answers: [
      '<div class="answer"><p><strong>Which is it?</strong></p><ul>',
      '<li class="right"><span class="option">This one</span> <p class="verdict">A right answer</p><p>It is.</p></li>',
      '<li class="wrong"><span class="option">That one</span> <p class="verdict">Not the best answer</p><p>It is not.</p></li>',
      '</ul></div>',
    ].join(''),
  });
});

test('no answer can be read beside its question, and nothing is there to press', () => {
  const { html: page } = print(`${question}\n\nMore.\n\n${question.replace('id=own', 'id=other')}`);
  expect(page).not.toMatch(/It is|right answer|<details|<summary|<input|<label/);
});

test('the answers of a question of several paragraphs stand under all its words', () => {
  const stem = 'Think of:\n\n- *friends*\n\nWhich?';
  const { html: page, answers } = print(question.replace('Which is *it*?', stem));
  expect(page).toContain('aria-labelledby="networks-question-own-legend networks-question-own-stem"');
  expect(answers.replace(/\s+/g, ' ')).toContain('<p><strong>Think of: friends Which?</strong></p><ul>');
});

test('a scene’s consequences are set apart, without verdicts', () => {
  expect(
    print(':::scene{id=row}\nWhat now?\n\n- Reply\n\n  All see it.\n\n  Always.\n- Wait\n\n  It cools.\n:::').answers,
  ).toBe(
    '<div class="answer"><p><strong>What now?</strong></p><ul><li><span class="option">Reply</span> <p>All see it.</p><p>Always.</p></li><li><span class="option">Wait</span> <p>It cools.</p></li></ul></div>',
  );
});

test('headings go down, at most to the sixth level, and ids and what refers to them get the prefix', () => {
  expect(
    printable(
      '<h2 id="a">A</h2><h6 id="b">B</h6><a href="#a">up</a><a href="/index.html#a">home</a><label for="c">C</label><input id="c" aria-describedby="a b">',
      { prefix: 'p', by: 2 },
    ),
  ).toEqual({
    html: '<h4 id="p-a">A</h4><h6 id="p-b">B</h6><a href="#p-a">up</a><a href="/index.html#a">home</a><label for="p-c">C</label><input id="p-c" aria-describedby="p-a p-b">',
    answers: '',
  });
});

test('a body without questions stays as it was, and has no answers', () => {
  const page = html('Words &amp; more.\n\n- [ ] Draw\n\n| A |\n| - |\n| b |');
  expect(printable(page, { prefix: 'p', by: 1 })).toEqual({ html: page.replaceAll('&#x26;', '&amp;'), answers: '' });
});

test('signs in an answer stay signs', () => {
  expect(print(question.replace('This one', '2 < 3').replace('It is.', 'a & b')).answers).toContain(
    '<li class="right"><span class="option">2 &lt; 3</span> <p class="verdict">A right answer</p><p>a &amp; b</p></li>',
  );
});

test('ids of two bodies printed on one page do not meet', () => {
  const one = printable(html(question), { prefix: 'one', by: 0 }).html;
  const two = printable(html(question), { prefix: 'two', by: 0 }).html;
  const ids = [...`${one}${two}`.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
