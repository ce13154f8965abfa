import { expect, test } from 'vitest';
import { module, officer, reportOnPictures, text, whole } from './test-kit.ts';

const folder = 'workshops/01-networks';
const withDrawing = (body: string): Promise<string> =>
  reportOnPictures({
    ...whole,
    [`${folder}/catch-up.mdx`]: `${module()}\n![Three layers, drawn](./layers.svg)\n`,
    [`${folder}/officer.md`]: `${officer}\n![Three layers, drawn](./layers.svg)\n`,
    [`${folder}/layers.svg`]: Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${body}</svg>`,
    ),
  });

test('a drawing with a script is reported where it is shown, once', async () => {
  expect(await withDrawing('<script>alert(1)</script><rect onclick="alert(2)"/>')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  drawings-are-safe
      The drawing layers.svg holds a script, but a drawing may hold only its own shapes and words.
      Fix: save it as PNG, or export it as "plain SVG".
      See also content/workshops/01-networks/officer.md:8 (it is shown here too)

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a drawing that asks another server for a part of it is reported', async () => {
  expect(await withDrawing('<image xlink:href="https://stock.example/a.png" width="5" height="5"/>')).toContain(
    'holds a reference to https://stock.example/a.png, but',
  );
});

test('a drawing of shapes, words and its own parts is fine', async () => {
  expect(
    await withDrawing(
      '<defs><g id="a"><rect width="5" height="5"/></g></defs><use xlink:href="#a"/><text x="1" y="1">Do: onclick="x"</text>',
    ),
  ).toContain('all with revision.');
});

test('a drawing that is damaged as well is one problem', async () => {
  expect(await withDrawing('<script>alert(1)')).toMatch(/pictures-can-be-shown\n.*damaged[\s\S]*\n1 problem in/);
});
