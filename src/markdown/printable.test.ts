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
      '<div class="question" id="networks-question-own" role="group" aria-labelledby="networks-question-own-stem">',
      '<p class="eyebrow">Question</p><div id="networks-question-own-stem" class="stem"><p>Which is <em>it</em>?</p></div>',
      '<ul class="tick-list" role="list"><li>This one</li><li>That one</li></ul></div>',
    ].join(''),
    answers: [
      '<div class="answer"><p><strong>Which is it?</strong></p><ul>',
      '<li>This one – A right answer. It is. </li><li>That one – Not the best answer. It is not. </li></ul></div>',
    ].join(''),
  });
});

test('no answer can be read beside its question', () => {
  const { html: page } = print(`${question}\n\nMore.\n\n${question.replace('id=own', 'id=other')}`);
  expect(page).not.toMatch(/It is|right answer|<details|<summary/);
});

test('a scene’s consequences are set apart, without verdicts', () => {
  expect(
    print(':::scene{id=row}\nWhat now?\n\n- Reply\n\n  All see it.\n\n  Always.\n- Wait\n\n  It cools.\n:::').answers,
  ).toBe(
    '<div class="answer"><p><strong>What now?</strong></p><ul><li>Reply – All see it. Always. </li><li>Wait – It cools. </li></ul></div>',
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
    '<li>2 &lt; 3 – A right answer. a &amp; b </li>',
  );
});

test('ids of two bodies printed on one page do not meet', () => {
  const one = printable(html(question), { prefix: 'one', by: 0 }).html;
  const two = printable(html(question), { prefix: 'two', by: 0 }).html;
  const ids = [...`${one}${two}`.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
