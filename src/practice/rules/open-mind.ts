import { sentencesOf } from '../counting.ts';
import { all, type Rule } from '../rule.ts';

const application =
  /\b(?:planning|licensing) (?:application|permission|committee|appeal|hearing|decision)|(?:premises|alcohol|taxi) licence/i;
/** What a sentence next to it means by "it". */
const itself = /\b(?:it|this|that|these|those|them|homes|houses|plans?|scheme)\b/i;
const view =
  /(?<!\b(?:whether|if|before) )\b(?:I|we)(?:[’']\w+)?(?: (?:am|are|be|do|will|would|have|not|also|always|strongly|promised|to))* (?:oppose|support|object|reject|refuse|stop|fight|(?:vote |voting )?against|vote for|in favour)\b|\b(?:must|should|has to)(?: not|n[’']t)? be (?:refused|rejected|approved|granted|stopped)\b/gi;

/**
 * Looks for a member's view of a planning or licensing application, her own or the one she replies about.
 * Silent on how to comment, on hearing all sides, and on a view of something else beside it.
 */
export const openMind: Rule = {
  id: 'open-mind',
  find: ({ words, to }) =>
    application.test(words + to)
      ? sentencesOf(words)
          .filter((sentence) => application.test(sentence) || itself.test(sentence))
          .flatMap((sentence) => all(sentence, view))
      : [],
};
