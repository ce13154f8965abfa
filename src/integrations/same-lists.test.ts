import { expect, test } from 'vitest';
import { enough, programme, read, type World } from '../checks/test-kit.ts';
import { sameLists } from './same-lists.ts';

const page = (title: string, body: string): string =>
  `---\ntitle: ${title}\nsummary: About bees.\ninvented: true\n---\n\n${body} ${enough}\n`;
const world: World = {
  'programme.yaml': programme,
  'stories/bees.md': page('Bees', 'They fly about.'),
  'stories/wasps.mdx': page('Wasps', 'They fly too.'),
};
const staysTheSame = (path: string, text: string): boolean => sameLists(read(world), read({ ...world, [path]: text }));

test.each([
  ['a sentence more', 'stories/bees.md', page('Bees', 'They fly about. They hum.'), true],
  ['another title', 'stories/bees.md', page('Hives', 'They fly about.'), false],
  ['a heading more', 'stories/bees.md', page('Bees', 'They fly about.\n\n## At night\n\nThey sleep.'), true],
  ['a line more above the body', 'stories/bees.md', page('Bees\n# Ours', 'They fly about.'), false],
  ['a problem more', 'stories/bees.md', page('Bees', 'They fly [about](nowhere.md).'), true],
  ['a picture in its text', 'stories/bees.md', page('Bees', 'They fly about. ![A bee](bee.png)'), true],
  ['a sentence more in MDX', 'stories/wasps.mdx', page('Wasps', 'They fly too. They hum.'), true],
  ['another title in MDX', 'stories/wasps.mdx', page('Hornets', 'They fly too.'), false],
  ['a page more', 'stories/hives.md', page('Hives', 'They stand.'), false],
  ['a picture more', 'stories/bee.png', '', true],
])('%s is told', (_what, path, text, isSame) => {
  expect(staysTheSame(path, text)).toBe(isSame);
});
