import { refuseTaken } from './choose-name.ts';
import type { ExistingContent } from './existing-content.ts';
import type { Refusal } from './refusal.ts';
import type { NewFile } from './save-new-files.ts';

/** What is to be written, and what its writer does next. */
export interface Draft {
  readonly files: readonly NewFile[];
  readonly next: string;
}

/** A draft of one file, below the content folder, unless its name is taken. `noun` is what it would be. */
export const draftOne = (path: string, noun: string, existing: ExistingContent, text: () => string): Draft | Refusal =>
  refuseTaken(path, noun, existing) ?? {
    files: [{ path, text: text() }],
    next: 'open it and write over every TODO.',
  };
