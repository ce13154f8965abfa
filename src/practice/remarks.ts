import { quote, type Draft, type Rule, type RuleId } from './rule.ts';
import { contact } from './rules/contact.ts';
import { emoji } from './rules/emoji.ts';
import { hashtag } from './rules/hashtag.ts';
import { health } from './rules/health.ts';
import { home } from './rules/home.ts';
import { imprint } from './rules/imprint.ts';
import { insult } from './rules/insult.ts';
import { length } from './rules/length.ts';
import { letters } from './rules/letters.ts';
import { link } from './rules/link.ts';
import { openMind } from './rules/open-mind.ts';
import { picture } from './rules/picture.ts';
import { sentence } from './rules/sentence.ts';
import { shouting } from './rules/shouting.ts';

/** In the order of `advice.ts`. */
export const rules: readonly Rule[] = [
  insult,
  contact,
  home,
  health,
  openMind,
  imprint,
  picture,
  length,
  sentence,
  link,
  shouting,
  hashtag,
  emoji,
  letters,
];

export interface Remark {
  readonly rule: RuleId;
  /** What it is about: mostly words of the draft, in quotation marks. */
  readonly where: string;
}

const mostNamed = 3;
const longest = 60;

const shorten = (words: string): string => (words.length > longest ? `${words.slice(0, longest)} …` : words);

/**
 * What there is to say about a draft: one remark for each rule that finds something. It is advice. A rule
 * that is in doubt finds nothing, and none knows what the writer means. An empty draft has no remarks.
 */
export function remarksOn(draft: Draft): Remark[] {
  if (!draft.words.trim()) return [];
  return rules.flatMap(({ id, isPlain, find }) => {
    const found = [...new Set(find(draft))].map((one) => (isPlain ? one : quote(shorten(one))));
    const more = found.length > mostNamed ? ` and ${found.length - mostNamed} more` : '';
    return found.length > 0 ? [{ rule: id, where: found.slice(0, mostNamed).join(', ') + more }] : [];
  });
}
