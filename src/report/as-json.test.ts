import { expect, test } from 'vitest';
import { judge, module, text, whole } from '../checks/test-kit.ts';
import { asJson } from './as-json.ts';

test('the report for scripts has exactly the shape of the contract', () => {
  expect(asJson(judge({ ...whole, 'workshops/01-networks/again.mdx': module({ asks: [] }) }))).toBe(text`
    {
      "problems": [
        {
          "check": "one-catch-up-per-workshop",
          "file": "content/workshops/01-networks/again.mdx",
          "line": 4,
          "column": 7,
          "message": "\\"Networks\\" already has a catch-up: content/workshops/01-networks/catch-up.mdx:4.",
          "fix": "merge the two, or give this one another kind.",
          "related": [
            {
              "file": "content/workshops/01-networks/catch-up.mdx",
              "line": 4,
              "message": "the other catch-up"
            }
          ]
        }
      ],
      "counts": {
        "files": 5,
        "lessons": 0,
        "workshops": 1,
        "aims": 1,
        "modules": 2,
        "questions": 1
      },
      "ledger": [
        {
          "workshop": "networks",
          "lesson": null,
          "aim": "draw-map",
          "path": "everyone",
          "modules": [
            "networks/again",
            "networks/catch-up"
          ],
          "questions": [
            "about-draw-map"
          ]
        }
      ]
    }
  `);
});

test('a place that nobody knows is null, and nothing related is an empty list', () => {
  const { problems } = JSON.parse(asJson(judge({ ...whole, 'notes.md': '' }))) as { problems: unknown[] };
  expect(problems).toEqual([
    {
      check: 'files-have-a-place',
      file: 'content/notes.md',
      line: null,
      column: null,
      message: 'The programme has no place for this file, so nobody would ever see it.',
      fix: 'move it to where its kind belongs (see the guide, content/README.md), or take it out of the content folder.',
      related: [],
    },
  ]);
});

test('a whole programme and an empty folder are JSON too', () => {
  expect(JSON.parse(asJson(judge(whole)))).toMatchObject({ problems: [], counts: { files: 4 } });
  expect(JSON.parse(asJson(judge({})))).toMatchObject({
    counts: { files: 0, lessons: 0, workshops: 0, aims: 0, modules: 0, questions: 0 },
    ledger: [],
  });
});
