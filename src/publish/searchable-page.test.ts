import { expect, test } from 'vitest';
import { readSearchable } from './searchable-page.ts';
import { parsePage } from './page-tree.ts';

const page = `<!doctype html><title>No</title><header>Not this</header>
<main data-pagefind-body data-workshop="Networks" data-kind="Guide" data-minutes="5 minutes">
  <p data-pagefind-ignore>Workshop 2</p>
  <h1 data-pagefind-meta="title" data-keywords="Other words: purdah.">Draw your <em>map</em></h1>
  <p>See  who
     you know</p>
  <h2 id="gaps">Find the gaps?</h2>
  <p>Use <strong>bold</strong><a href="x">ness</a>.</p><nav>Not this</nav>
  <h3>No place of its own</h3>
  <table><tr><th>Post</th><th>Reach</th></tr></table>
  <h2 id="answers">Answers</h2><ul><li>One<li>Two</ul><svg><text>Not this</text></svg>
</main><footer>Nor this</footer>`;

test('a page is read as its title, its facts and its sections', () => {
  expect(readSearchable('a/b.html', parsePage(page))).toEqual({
    address: 'a/b.html',
    title: 'Draw your map',
    keywords: 'Other words: purdah.',
    workshop: 'Networks',
    kind: 'Guide',
    minutes: '5 minutes',
    sections: [
      { id: '', heading: 'Draw your map', text: 'See who you know.' },
      { id: 'gaps', heading: 'Find the gaps?', text: 'Use boldness. No place of its own. Post. Reach.' },
      { id: 'answers', heading: 'Answers', text: 'One. Two.' },
    ],
  });
});

test('a page that is not marked for search is passed over', () => {
  expect(readSearchable('a.html', parsePage('<main><h1>Privacy</h1></main>'))).toBeUndefined();
});
