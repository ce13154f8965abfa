import { problemFor } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('every-workshop-has-hub');

/** A workshop's folder has an `index.mdx` or `index.md`: its page, its sprint and the aims. */
export const everyWorkshopHasHub: Check = ({ programme }) =>
  programme.workshops.flatMap((workshop) => {
    const first = workshop.modules[0] ?? workshop.officer;
    if (workshop.hub || !first) return [];
    const folder = first.file.slice(0, first.file.lastIndexOf('/'));
    return [
      problem(
        { file: `${folder}/index.mdx`, line: null, column: null },
        `The workshop "${workshop.id}" has no page of its own, so nobody knows its aims.`,
        'write index.mdx in that folder, with title, summary and sprint; the guide shows one.',
      ),
    ];
  });
