import { all, type Rule } from '../rule.ts';

/** Not "surgery" and not "operation": a councillor has the one, and a council the other. */
const condition =
  '(?:illness|cancer|dementia|depression|diagnosis|disability|stroke|heart attack|pregnancy|medication|addiction|breakdown|autism|epilepsy|asthma|bad chest|wheelchair|mental health)' +
  '(?!\\p{L}| (?:of|campaign|group|policy|services?|team|training|work)\\b)';
const family = '(?:[Hh]er|[Hh]is|[Yy]our|[Mm]y) (?:son|daughter|mother|father|mum|dad|wife|husband|child|neighbour)';
/** "Children's", "the Council's" and the like are nobody in particular. */
const anybody = "(?:Council|County|Government|Children|Women|Men|People|England|Scotland|Wales|Today)[’']";

/** "Her illness", "your mum's bad chest", "Asha's long illness"; "she has dementia", "your mum is in hospital". */
const told = new RegExp(
  `(?<![\\p{L}’'])(?:(?:[Hh]er|[Hh]is|${family}[’']s|(?!${anybody})\\p{Lu}\\p{Ll}+[’']s) (?:\\p{Ll}+ )?${condition}|` +
    `(?:[Ss]?[Hh]e|(?:Mrs?|Ms|Miss|Dr|Cllr)\\.? \\p{Lu}\\p{L}+|${family}) ` +
    `(?:(?:has|had|suffers from|lives with|uses) (?:an? )?(?:\\p{Ll}+ )?${condition}|(?:is|was) in hospital|is disabled))`,
  'gu',
);

/**
 * Looks for an illness or the like that is said to be somebody's. Silent on health in general, on
 * services and events, on "they", and on what a member says of herself.
 */
export const health: Rule = { id: 'health', find: ({ words }) => all(words, told) };
