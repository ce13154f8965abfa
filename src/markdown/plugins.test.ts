import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { bodyParser } from './parse.ts';
import { render } from './render.ts';

const parse = bodyParser('/content');
const folder = '/content/workshops/01-networks';
const html = (text: string, file = 'sheet.md'): string => render(parse(text, `${folder}/${file}`).tree).html;
/** Without what is printed behind the links. */
const onScreen = (text: string): string => html(text).replaceAll(/ data-address="[^"]*"/g, '');

test.each(['a.md', 'a.mdx'])(
  'times, ratios and names with colons survive in headings, text and lists of %s',
  (file) => {
    expect(
      html('## Doors at 10:30, odds 2:1\n\nCllr:Smith speaks at 18:00: come. :smile:\n\n- 9:15 coffee\n- a:b[c]', file),
    ).toBe(
      '<h2 id="doors-at-1030-odds-21">Doors at 10:30, odds 2:1</h2>\n<p>Cllr:Smith speaks at 18:00: come. :smile:</p>\n<ul>\n<li>9:15 coffee</li>\n<li>a:b[c]</li>\n</ul>',
    );
  },
);

test.each([
  ':kbd[x] :kbd[x]{y=z} :kbd{y} :kbd',
  '10:30, 18:00:00, 2:1 and a 3:1 ratio.',
  'Ratio 3:1.',
  'Cllr:Smith, Cllr:Smith: and :Smith',
  'He said:yes and :-) and :/ and :D',
  'Note:see section 4:2(b), Acts 2:4-6 and ISBN:978-0.',
  'a:b[c] a:b{c} a:b[c]{d}',
  'Ward:name:part::part:::part',
  'Name:: value and x::y{z}',
  'urn:isbn:123 and key:value,key:value',
  'Ends with a colon:',
])('%j comes out as it went in', (words) => {
  const shown = words.replaceAll('&', '&#x26;');
  expect(html(words)).toBe(`<p>${shown}</p>`);
  expect(html(`- ${words}`)).toBe(`<ul>\n<li>${shown}</li>\n</ul>`);
  expect(html(`## ${words}`)).toMatch(new RegExp(`^<h2 id="[^"]*">${RegExp.escape(shown)}</h2>$`));
  expect(html(`:::tip\n${words}\n:::`)).toBe(`<div class="box tip"><p class="eyebrow">Tip</p><p>${shown}</p></div>`);
  expect(html(`> ${words}`)).toBe(`<blockquote>\n<p>${shown}</p>\n</blockquote>`);
  expect(html(`| ${words} |\n| - |`)).toContain(`>${shown}</th>`);
});

test('what stands behind a colon is still Markdown', () => {
  expect(onScreen('See:also[the *rules*](officer.md) at https://a.example:8080/x:y, 10:**30**.')).toBe(
    '<p>See:also<a href="/workshops/networks/officer.html">the <em>rules</em></a> at <a href="https://a.example:8080/x:y">https://a.example:8080/x:y</a>, 10:<strong>30</strong>.</p>',
  );
});

test('a host without a beginning is linked with https, and one with http stays as it is', () => {
  expect(html('www.a.example, [www.b.example] and http://www.c.example')).toBe(
    '<p><a href="https://www.a.example">www.a.example</a>, [<a href="https://www.b.example">www.b.example</a>] and <a href="http://www.c.example">http://www.c.example</a></p>',
  );
});

test('headings of the same words have addresses of their own', () => {
  expect(html('## Try it\n\n## Try it\n\n### Try *it*')).toBe(
    '<h2 id="try-it">Try it</h2>\n<h2 id="try-it-1">Try it</h2>\n<h3 id="try-it-2">Try <em>it</em></h3>',
  );
});

test.each([
  ['../02-talks/catch-up.mdx', '/workshops/talks/catch-up.html'],
  ['./index.mdx', '/workshops/networks.html'],
  ['officer.md', '/workshops/networks/officer.html'],
  ['../../masterclass/01-begin.md#at-1030', '/masterclass/begin.html#at-1030'],
  ['../../glossary.yaml#term-casework', '/glossary.html#term-casework'],
  ['../../glossary.yaml#casework', '/glossary.html#term-casework'],
  ['../../glossary.yaml#2-step%20verification', '/glossary.html#term-2-step-verification'],
  ['../../glossary.yaml#Code-of-conduct', '/glossary.html#term-code-of-conduct'],
  ['../../glossary.yaml', '/glossary.html'],
  ['../../stories/first-year.md', '/stories/first-year.html'],
])('a link to the file %s becomes the address %s', (file, address) => {
  expect(onScreen(`[there](${file})`)).toBe(`<p><a href="${address}">there</a></p>`);
});

test.each(['https://www.example.org/a.md', 'mailto:a@b.example', 'tel:01632', '#here', '/already/there.html'])(
  'the address %s stays as it is',
  (address) => {
    expect(onScreen(`[there](${address})`)).toBe(`<p><a href="${address}">there</a></p>`);
  },
);

test('a link by reference becomes an address too', () => {
  expect(onScreen('[there][talks]\n\n[talks]: ../02-talks/index.mdx')).toBe(
    '<p><a href="/workshops/talks.html">there</a></p>',
  );
});

test('the first link to a page has its address to print, and so has the first to a host', () => {
  const printed = (text: string): string[] =>
    [...html(text).matchAll(/ data-address="([^"]*)"/g)].map(([, a]) => a ?? '');
  expect(
    printed(
      '[Sheet](officer.md), [it](officer.md#top), [they](https://a.example/b), [again][a] and [talks]\n\n[a]: https://a.example/b\n[talks]: ../02-talks/index.mdx',
    ),
  ).toEqual(['…/workshops/networks/officer.html', 'https://a.example/b', '…/workshops/talks.html']);
  expect(printed('[here](#there), www.a.example, <https://b.example/c> and a@b.example')).toEqual([]);
});

test('aligned tables have classes, and no style and no align attribute', () => {
  const table = html('| Day | Hours | Place |\n| :-- | --: | :-: |\n| Mon | 2 | Hall |\n\n| A |\n| - |\n| b |');
  expect(table).toBe(
    [
      '<section class="table-scroll" tabindex="0" aria-label="Table 1: Day, Hours, Place"><table>',
      '<thead>',
      '<tr>',
      '<th class="align-left" scope="col">Day</th>',
      '<th class="align-right" scope="col">Hours</th>',
      '<th class="align-center" scope="col">Place</th>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr>',
      '<td class="align-left">Mon</td>',
      '<td class="align-right">2</td>',
      '<td class="align-center">Hall</td>',
      '</tr>',
      '</tbody>',
      '</table></section>',
      '<section class="table-scroll" tabindex="0" aria-label="Table 2: A"><table>',
      '<thead>',
      '<tr>',
      '<th scope="col">A</th>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr>',
      '<td>b</td>',
      '</tr>',
      '</tbody>',
      '</table></section>',
    ].join('\n'),
  );
  expect(table).not.toMatch(/ style=| align=/);
});

test('a task list becomes a list to tick on paper, without the browser’s checkboxes', () => {
  expect(html('- [ ] Draw\n- [x] Send\n\n1. [ ] First')).toBe(
    '<ul class="tick-list" role="list">\n<li>Draw</li>\n<li>Send</li>\n</ul>\n<ol class="tick-list" role="list">\n<li>First</li>\n</ol>',
  );
});

test('an everyday list is no list to tick', () => {
  expect(html('- Draw\n- Send')).toBe('<ul>\n<li>Draw</li>\n<li>Send</li>\n</ul>');
});

test('a picture on a line of its own is a figure, and its title the caption', () => {
  expect(
    html('![A map](./map.png "Yours will look otherwise")\n\n![A map](./map.png)\n\nHere ![a map](./map.png) it is.'),
  ).toBe(
    [
      '<figure><img data-picture="0" alt="A map"><figcaption>Yours will look otherwise</figcaption></figure>',
      '<figure><img data-picture="1" alt="A map"></figure>',
      '<p>Here <img data-picture="2" alt="a map"> it is.</p>',
    ].join('\n'),
  );
});

test.each(['a.md', 'a.mdx'])('a picture that is marked as decorative in %s is silent, and no figure', (file) => {
  expect(
    html(
      '![decorative](./leaves.png)\n\nLeaves ![Decorative](./leaves.png) and ![ decorative][l].\n\n[l]: ./leaves.png',
      file,
    ),
  ).toBe(
    [
      '<p><img data-picture="0" alt=""></p>',
      '<p>Leaves <img data-picture="1" alt=""> and <img data-picture="2" alt="">.</p>',
    ].join('\n'),
  );
});

test('a picture of something decorative keeps its words', () => {
  expect(html('![Decorative lights in the market](./lights.png)')).toContain('alt="Decorative lights in the market"');
});

const everything = [
  '## One at 10:30',
  '',
  'Words with [a link](./index.mdx) and `code`.',
  '',
  '![A map](./map.png "Caption")',
  '',
  ':::question{id=own aim=draw-map}',
  'Which?',
  '',
  '- [x] This',
  '',
  '  Yes.',
  '- [ ] That',
  '',
  '  No.',
  ':::',
  '',
  ':::scene{id=row}',
  'What now?',
  '',
  '- This',
  '',
  '  It helps.',
  '- That',
  '',
  '  No.',
  ':::',
  '',
  '::::activity{aim=draw-map minutes=10}',
  'Draw.',
  '',
  ':::tip',
  'With a pen.',
  ':::',
  '',
  '::::',
  '',
  '::fact{id=imprint-since}',
  '',
  '| A | B |',
  '| - | -: |',
  '| 1 | 2 |',
  '',
].join('\n');

test('.md and .mdx give the same outline and the same page', () => {
  const md = parse(everything, `${folder}/a.md`);
  const mdx = parse(everything, `${folder}/a.mdx`);
  expect(mdx.outline).toEqual(md.outline);
  expect(toString(mdx.tree)).toBe(toString(md.tree));
  expect(render(mdx.tree)).toEqual(render(md.tree));
});
