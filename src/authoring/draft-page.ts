import type { MarkdownKind } from '../programme/schema.ts';
import { writeFields, type Fields } from './write-fields.ts';

export type Ending = 'md' | 'mdx';

/** A note to the trainer, which no page shows. */
export const note = (ending: Ending, text: string): string =>
  ending === 'mdx' ? `{/* ${text.replaceAll('*/', '* /')} */}` : `<!-- ${text.replace(/-{2,}/g, '-')} -->`;

const aboutDrafts =
  'This is a draft. Write over every TODO. Notes like this one never show: follow each, then take it out. The page stays off the site until you take the line "draft: true" out.';

/** A Markdown draft: its fields, a note on drafts, and the blocks of its body. */
export const draftPage = <K extends MarkdownKind>(
  kind: K,
  ending: Ending,
  fields: Fields<K>,
  blocks: readonly string[],
): string => `---\n${writeFields(kind, fields)}---\n\n${[note(ending, aboutDrafts), ...blocks].join('\n\n')}\n`;

/** A question that waits for its words. */
export const questionBlock = (id: string, aim: string): string => `:::question{id=${id} aim=${aim}}
TODO: ask

- [ ] TODO

  TODO: why not
- [x] TODO

  TODO: why
- [ ] TODO

  TODO: why not
:::`;

export const aboutQuestions =
  'Tick every right answer with [x]; give three or four that sound likely. Below each, indented by two spaces, say why it is right or why it is not.';

/** An activity that waits for its words. */
export const activityBlock = (aim: string, minutes: number): string => `:::activity{aim=${aim} minutes=${minutes}}
1. TODO: first
2. TODO: next
:::`;
