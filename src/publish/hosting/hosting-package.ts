import { fileTypes } from './file-types.ts';
import type { RequestKind } from './request-kinds.ts';

/** What the notes tell of one package. */
export interface Package {
  readonly title: string;
  /** The zip without its ending. */
  readonly name: string;
  readonly version: string;
  readonly kinds: readonly RequestKind[];
  readonly files: number;
  readonly bytes: number;
}

/** The endings of a site's files that servers may not know, each with what it is sent as. */
export const rareTypes = (kinds: readonly RequestKind[]): [string, string][] => {
  const present = new Set(kinds.flatMap(({ endings }) => endings));
  const common = ['.html', '.css', '.js', '.json', '.png', '.jpg', '.jpeg', '.gif', '.svg', '.txt', '.xml', '.csv'];
  return Object.entries(fileTypes).flatMap(([ending, { type }]): [string, string][] =>
    present.has(ending) && !common.includes(ending) ? [[ending, type]] : [],
  );
};
