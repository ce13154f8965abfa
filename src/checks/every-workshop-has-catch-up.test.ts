import { expect, test } from 'vitest';
import { module, reportOn, text, whole, without } from './test-kit.ts';

const withoutCatchUp = without(whole, 'workshops/01-networks/catch-up.mdx');

test('a workshop without a catch-up is reported where it is declared', () => {
  expect(reportOn(withoutCatchUp)).toBe(text`
    content/workshops/01-networks/index.mdx:2:8  every-workshop-has-catch-up
      "Networks" has no catch-up, so a member who missed it has nothing to revise from.
      Fix: run npm run new catch-up networks, then fill in the draft.

    1 problem in 1 of 3 files. Nothing was built.
  `);
});

test('a workshop with a catch-up is fine, whatever its file is called', () => {
  expect(reportOn({ ...withoutCatchUp, 'workshops/01-networks/second-chance.md': module() })).toBe(
    '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.',
  );
});

test('a catch-up of a few words counts as missing', () => {
  expect(reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': module({ body: 'We will write this soon.' }) }))
    .toBe(text`
    content/workshops/01-networks/catch-up.mdx:2:8  every-workshop-has-catch-up
      The catch-up of "Networks" is only a placeholder (17 words), so a member who missed it has nothing to revise from.
      Fix: write what the session covered, three things to do now, an activity and questions.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a catch-up whose kind is misspelt is one problem, not two', () => {
  expect(reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': module({ kind: 'catchup' }) })).toBe(text`
    content/workshops/01-networks/catch-up.mdx:4:7  frontmatter-fits
      kind is "catchup", but it has to be one of catch-up, checklist, worksheet, example, guide, scene.
      Fix: did you mean catch-up?

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a draft catch-up does not carry anybody, and is what to finish', () => {
  const draft = module().replace('kind:', 'draft: true\nkind:');
  expect(reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': draft })).toBe(text`
    content/workshops/01-networks/index.mdx:2:8  every-workshop-has-catch-up
      "Networks" has no catch-up, so a member who missed it has nothing to revise from.
      Fix: finish the draft content/workshops/01-networks/catch-up.mdx, and take draft: true out of it.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});
