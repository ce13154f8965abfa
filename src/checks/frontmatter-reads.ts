import { problemFor } from '../programme/problem.ts';
import type { Fault } from '../source/fault.ts';
import type { PlainSlip, YamlSlip } from '../source/yaml-slips.ts';
import { withoutMarkup } from './parts/field-markup.ts';
import { named } from './parts/field-words.ts';
import { faultsOf, type Check } from './world.ts';

const problem = problemFor('frontmatter-reads');

type Told = readonly [fact: string, cure: string];

const fixed: Readonly<Record<PlainSlip, Told>> = {
  aliases: ['The file refers to its own parts too often.', 'write the values out; do not use & and *.'],
  alias: ['A word that begins with * or & means something else here.', 'put quotes round it: "*word".'],
  twice: ['The same field stands here twice.', 'keep one of the two.'],
  documents: ['A line of hyphens or dots ends the fields here.', 'take the line out.'],
  tab: ['This line is indented with a tab.', 'use spaces, two for each step.'],
  dash: [
    'This line begins an item of a list, but has no hyphen.',
    'begin the line with "- ", in line with the other hyphens.',
  ],
  outside: ['This line does not begin below the fields that it belongs with.', 'indent it by two spaces.'],
  misaligned: ['This line does not begin below the fields that it belongs with.', 'line it up with them, with spaces.'],
  wrapped: [
    'This line is no field: a name, a colon, a space and a value.',
    'it may belong to the line above: indent it by two spaces.',
  ],
  unknown: ['This line cannot be read.', 'compare it with the example in the guide, content/README.md.'],
};

function tellSlip(slip: YamlSlip): Told {
  const what = 'key' in slip && slip.key ? `The value of ${slip.key}` : 'This item';
  switch (slip.kind) {
    case 'curly-quotes':
      return ['This line has curly quotes.', `write straight ones: ${slip.mended}`];
    case 'unclosed':
      return [`A ${slip.sign} is opened here but never closed.`, `put ${slip.close} where it ends.`];
    case 'sign':
      return [
        `${what} begins with ${slip.value[0]}, which means something else there.`,
        `put quotes round it: ${withoutMarkup(slip.quoted)}`,
      ];
    case 'after-close':
      return [
        `${what} goes on after its closing ${/^["']/.test(slip.value) ? 'quote' : 'bracket'}.`,
        `put quotes round it: ${withoutMarkup(slip.quoted)}`,
      ];
    case 'colon':
      return [`${what} has a colon in it.`, `put quotes round it: ${withoutMarkup(slip.quoted)}`];
    case 'cut':
      return [
        `What follows a # counts as a note, so ${named(slip.path)} ends at "${slip.last}".`,
        `put quotes round it: ${withoutMarkup(slip.quoted)}`,
      ];
    case 'hash-in-list':
      return [
        'What follows a # counts as a note, so this bracket is never closed.',
        `put quotes round it: ${withoutMarkup(slip.quoted)}`,
      ];
    case 'no-field':
      return [
        'This line is no field: a name, a colon, a space and a value.',
        slip.name && slip.rest
          ? `write ${slip.name}: ${slip.rest}`
          : 'write it like title: Set up safely, or take it out.',
      ];
    default:
      return fixed[slip.kind];
  }
}

function tellAbsence({ because, isMarkdown }: Fault & { kind: 'no-frontmatter' }): Told {
  switch (because) {
    case 'unclosed':
      return ['The frontmatter is opened with --- but never closed.', 'put a line with --- below the last field.'];
    case 'empty':
      return [
        'This file is empty.',
        'begin it with a line ---, the fields, and a line --- again; the guide, content/README.md, shows them.',
      ];
    case 'below-space':
      return [
        'Something empty stands above the frontmatter, so it is not seen.',
        'make --- the very first line of the file.',
      ];
    case 'absent':
      return [
        'This file has no frontmatter, so nobody knows what it is.',
        'begin it with a line ---, the fields, and a line --- again.',
      ];
    case 'blank':
      return [
        isMarkdown ? 'The frontmatter is empty.' : 'This file is empty.',
        'fill in its fields; the guide, content/README.md, shows them.',
      ];
  }
}

/** The fields of every file are YAML that can be read, between two `---` lines where the file is Markdown. */
export const frontmatterReads: Check = (world) => [
  ...faultsOf(world, 'yaml').map(({ file, fault }) => problem({ file, ...fault.spot }, ...tellSlip(fault.slip))),
  ...faultsOf(world, 'no-frontmatter').map(({ file, fault }) =>
    problem({ file, line: 1, column: 1 }, ...tellAbsence(fault)),
  ),
];
