import { expect, test } from 'vitest';
import { bodyParser } from './parse.ts';
import { render } from './render.ts';

const parse = bodyParser('/content');
const rendered = (text: string) => render(parse(text, '/content/about.md').tree);

test('unsafe HTML is dropped, and the words in it stay', () => {
  expect(rendered('A <b onclick="alert(1)">bold</b> <img src=x onerror=alert(1)> word.').html).toBe(
    '<p>A bold  word.</p>',
  );
});

test.each([
  '<script>alert(1)</script>',
  '<style>a{}</style>',
  '<iframe src="https://a.example"></iframe>',
  '<div style="color:red">x</div>',
  '<!-- for later -->',
  '<details ontoggle="alert(1)">x</details>',
])('a block of %s leaves nothing', (html) => {
  expect(rendered(`Before.\n\n${html}\n\nAfter.`).html.replaceAll('\n', '')).toBe('<p>Before.</p><p>After.</p>');
});

test('the safe tags stay, and only without attributes', () => {
  expect(rendered('<kbd>Ctrl</kbd>, H<sub>2</sub>O,<br>x<sup>2</sup>, <abbr>WCAG</abbr>').html).toBe(
    '<p><kbd>Ctrl</kbd>, H<sub>2</sub>O,<br>x<sup>2</sup>, <abbr>WCAG</abbr></p>',
  );
  expect(rendered('<kbd onclick="alert(1)">Ctrl</kbd>').html).not.toContain('onclick');
});

test('signs in text are text', () => {
  expect(rendered('a < b & c > d, "e"').html).toBe('<p>a &#x3C; b &#x26; c > d, "e"</p>');
});

test('pictures are set aside in their order, for the page to fill in', () => {
  expect(rendered('![One](./1.png)\n\n![Two][2] and ![](./3.png)\n\n[2]: ../2.png')).toEqual({
    html: '<figure><img data-picture="0" alt="One"></figure>\n<p><img data-picture="1" alt="Two"> and <img data-picture="2" alt=""></p>',
    pictures: ['./1.png', '../2.png', './3.png'],
  });
});

test('nothing that a trainer writes becomes a style or an event handler', () => {
  const page = rendered(
    '| A |\n| -: |\n| b |\n\n- [ ] c\n\n:::tip{style="color:red" onclick="alert(1)" class=x}\nd\n:::\n\n:::question{id=own aim=a onclick="alert(1)"}\nWhich?\n\n- [x] a\n\n  b\n- [ ] c\n\n  d\n:::',
  ).html;
  expect(page).not.toMatch(/ (?:style|align|on\w+)=|<input(?! type="radio" name="question-own">)/);
});
