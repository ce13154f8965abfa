import { ofKind } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('programme-has-content');

/** There is a `programme.yaml`, and at least one workshop or lesson. */
export const programmeHasContent: Check = ({ programme, entries, paths, folder }): Problem[] => {
  if (paths.size === 0)
    return [
      problem(
        { file: folder, line: null, column: null },
        'This folder is empty, so there is nothing to build.',
        'write programme.yaml, as the guide shows, and run npm run new workshop "The title".',
      ),
    ];
  const drafts = [...ofKind(entries, 'hub'), ...ofKind(entries, 'lesson')];
  return [
    ...(ofKind(entries, 'programme').length === 0
      ? [
          problem(
            { file: `${folder}/programme.yaml`, line: null, column: null },
            'This file is missing, so the programme has no name.',
            'write it, with title, summary, feedback and contacts; the guide shows one.',
          ),
        ]
      : []),
    ...(programme.workshops.length + programme.lessons.length === 0
      ? [
          drafts.length === 0
            ? problem(
                { file: folder, line: null, column: null },
                'The programme has no workshop and no lesson.',
                'run npm run new workshop "The title", or npm run new lesson "The title", then fill in the draft.',
              )
            : problem(
                { file: folder, line: null, column: null },
                'Every workshop and lesson of the programme is a draft, so there is nothing to build.',
                'finish one, and take draft: true out of it.',
              ),
        ]
      : []),
  ];
};
