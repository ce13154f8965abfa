import { expect, test } from 'vitest';
import { linkTerms } from './link-terms.ts';
import { bodyParser } from './parse.ts';
import { render } from './render.ts';

const glossary = [
  { term: 'Ward', also: ['division', 'patch'], meaning: 'The area that elects a councillor.' },
  { term: 'Ward boundary', also: [], meaning: 'Where a ward ends.' },
  { term: 'Freedom of information', also: ['FOI'], meaning: 'The right to ask.' },
  { term: '2-step verification', also: [], meaning: 'A second check.' },
];
const parse = bodyParser('/content');
const html = (text: string): string => {
  const { tree } = parse(text, '/content/workshops/01-networks/sheet.md');
  linkTerms(glossary)(tree);
  return render(tree).html;
};
const link = (words: string, term: string): string => `<a href="/glossary.html#term-${term}" class="term">${words}</a>`;

test('the first use of a term is a link, and the next ones are not', () => {
  expect(html('Your ward is not my Ward.\n\nEach ward differs.')).toBe(
    `<p>Your ${link('ward', 'ward')} is not my Ward.</p>\n<p>Each ward differs.</p>`,
  );
});

test('another word for it counts as the same term', () => {
  expect(html('A division, or ward.')).toBe(`<p>A ${link('division', 'ward')}, or ward.</p>`);
});

test('several of it are the same, in bold and in a list too', () => {
  expect(html('- **Wards**')).toContain(`<strong>${link('Wards', 'ward')}</strong>`);
  expect(html('All patches.')).toContain(link('patches', 'ward'));
});

test('the longest term is meant', () => {
  expect(html('A ward boundary and a ward.')).toBe(
    `<p>A ${link('ward boundary', 'ward-boundary')} and a ${link('ward', 'ward')}.</p>`,
  );
});

test('part of a word, an address and an abbreviation in small letters are something else', () => {
  for (const words of ['The warden, forward.', 'See ward.example now.', 'A foi.', 'A ward-based plan.', 'Mail a@ward'])
    expect(html(words)).not.toContain('class="term"');
  expect(html('An FOI request, with 2-step verification.')).toContain(link('FOI', 'freedom-of-information'));
});

test('headings, links, code, captions and questions stay as they are', () => {
  const question = ':::question{id=a aim=b}\nWhich ward?\n\n- [x] This ward\n\n  Your ward.\n- [ ] That\n\n  No.\n:::';
  for (const text of ['## Ward', '[A ward](./map.md)', '`ward`', '![A ward](./a.png "A ward")', question])
    expect(html(text)).not.toContain('class="term"');
});

test('a term that the trainer linked already is not linked again', () => {
  expect(html('A [ward](../../glossary.yaml#ward). The ward is small.')).not.toContain('class="term"');
});

test('a box counts, and without a glossary nothing is linked', () => {
  expect(html(':::tip\nWalk your ward.\n:::')).toContain(link('ward', 'ward'));
  const { tree } = parse('A ward.', '/content/a.md');
  linkTerms([])(tree);
  expect(render(tree).html).toBe('<p>A ward.</p>');
});
