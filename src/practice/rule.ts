import type { Platform } from './platforms.ts';

/** What a member has on her desk. */
export interface Draft {
  readonly words: string;
  readonly platform: Platform;
  readonly hasPicture: boolean;
  readonly altText: string;
  /** What it replies to; empty for a post of her own. */
  readonly to: string;
}

export type RuleId =
  | 'insult'
  | 'contact'
  | 'home'
  | 'health'
  | 'open-mind'
  | 'imprint'
  | 'picture'
  | 'length'
  | 'sentence'
  | 'link'
  | 'shouting'
  | 'hashtag'
  | 'emoji'
  | 'letters';

/** One thing to look for in a draft. A rule that is in doubt finds nothing. What it says of it is in `advice.ts`. */
export interface Rule {
  readonly id: RuleId;
  /** Whether it says itself what it is about. Otherwise what it finds are words of the draft, to be quoted. */
  readonly isPlain?: true;
  /** What it remarks on; nothing where all is well. */
  readonly find: (draft: Draft) => readonly string[];
}

/** Everything in the words that a pattern with the flag `g` matches. */
export const all = (words: string, pattern: RegExp): string[] => words.match(pattern) ?? [];

export const quote = (words: string): string => `“${words}”`;
