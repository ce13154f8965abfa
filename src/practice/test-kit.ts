import { advice } from './advice.ts';
import { platforms, type Platform } from './platforms.ts';
import { remarksOn } from './remarks.ts';
import type { Draft, RuleId } from './rule.ts';

/** A platform by its name. Throws where there is none, so that a test cannot be about nothing. */
export function platformNamed(name: string): Platform {
  const found = platforms.find((platform) => platform.name === name);
  if (!found) throw new Error(`There is no platform ${name}.`);
  return found;
}

/** A draft for a place that counts nothing, with no picture, in reply to nobody. */
export const draftOf = (words: string, more: Partial<Draft> = {}): Draft => ({
  words,
  platform: platformNamed('Facebook'),
  hasPicture: false,
  altText: '',
  to: '',
  ...more,
});

/** All the remarks on a draft as a member reads them: what each is about, and what it says. */
export const remarks = (words: string, more: Partial<Draft> = {}): string[] =>
  remarksOn(draftOf(words, more)).map(({ rule, where }) => `${where}: ${advice[rule].says}`);

/** What one rule has to say about words; undefined where it is silent. */
export const whereOf = (rule: RuleId, words: string, more: Partial<Draft> = {}): string | undefined =>
  remarksOn(draftOf(words, more)).find((remark) => remark.rule === rule)?.where;
