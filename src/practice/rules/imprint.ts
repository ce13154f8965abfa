import { all, type Rule } from '../rule.ts';

const election =
  /\b(?:vote for \w+|votes?|voting|polling day|(?:by-)?elections?|re-?elect(?:ed|ion)?|(?:my|our|your) candidates?|manifesto|(?:my|our|election) campaign|campaigning)\b/gi;
/** Other votes than a voter's, and help with voting itself. */
const other =
  /\b(?:vote of thanks|(?:register\w*|id|how|where) to vote|(?:council|committee|members) votes?|(?:votes?|voting) (?:on|against|at))\b/gi;

/**
 * Looks for the words of election material. Silent where an imprint is there, on votes about a matter,
 * on help with registering, and on campaigns that are not for votes.
 */
export const imprint: Rule = {
  id: 'imprint',
  find: ({ words }) => (/\b(?:promoted|published) by\b/i.test(words) ? [] : all(words.replace(other, ' '), election)),
};
