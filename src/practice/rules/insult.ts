import { all, type Rule } from '../rule.ts';

/** Words for nothing but a person. */
const always = '(?:(?:idiot|moron|nutter|liar)s?|shut up)';
/** Words that are insults only when they are said of somebody: a clown may be at the fair, scum on the canal. */
const ofSomebody =
  '(?:stupid|corrupt|pathetic|disgrace|useless|clueless|scum|(?:clown|muppet|thug|crook|bigot|traitor)s?|fools?(?! \\w))';

const insults = new RegExp(
  String.raw`(?<!\bcalled (?:(?:me|us|her|him|them) )?(?:an? )?|\b(?:my|I was|I am|I[’']m) (?:an? )?)\b${always}\b|` +
    String.raw`\b(?:you|s?he|they)(?:[’'](?:re|s))?(?: (?:are|is|were|was|an?|all|such|so|absolute|complete|utter|bunch|lot|of))* ${ofSomebody}\b`,
  'gi',
);

/**
 * Looks for words that belittle a person. Silent on what somebody was called by others, on a member
 * who says it of herself, and on the same words about things.
 */
export const insult: Rule = { id: 'insult', find: ({ words }) => all(words, insults) };
