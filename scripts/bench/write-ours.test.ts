import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { asText } from '../../src/report/as-text.ts';
import { readContent } from '../../src/source/read-content.ts';
import { course } from './course.ts';
import { writeOurs } from './write-ours.ts';

test('the course that is measured is a programme without a problem, pictures and all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'course-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeOurs(course(40), folder, true);
  const report = checkContent(await readContent(folder));
  expect(asText(report)).toMatch(/^\d+ files, 1 lesson, 2 workshops, 41 aims, all with revision\.$/);
});

test('a lesson is the same however long the course is', () => {
  expect(course(60).slice(0, 3)).toEqual(course(3));
});
