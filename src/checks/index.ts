import { addressesAreWellFormed } from './addresses-are-well-formed.ts';
import { aimsAreCovered } from './aims-are-covered.ts';
import { aimsAreObservable } from './aims-are-observable.ts';
import { aimsAreQuestioned } from './aims-are-questioned.ts';
import { aimsAreUnique } from './aims-are-unique.ts';
import { aimsExist } from './aims-exist.ts';
import { altTextsSayMore } from './alt-texts-say-more.ts';
import { colorsCanBeRead } from './colors-can-be-read.ts';
import { contactsAreComplete } from './contacts-are-complete.ts';
import { contentRunsNoCode } from './content-runs-no-code.ts';
import { directivesAreKnown } from './directives-are-known.ts';
import { drawingsAreSafe } from './drawings-are-safe.ts';
import { everyWorkshopHasCatchUp } from './every-workshop-has-catch-up.ts';
import { everyWorkshopHasHub } from './every-workshop-has-hub.ts';
import { everyWorkshopHasOfficerSheet } from './every-workshop-has-officer-sheet.ts';
import { factsAreReviewedLater } from './facts-are-reviewed-later.ts';
import { fieldsHoldPlainWords } from './fields-hold-plain-words.ts';
import { filesAreNamedPlainly } from './files-are-named-plainly.ts';
import { filesAreUtf8 } from './files-are-utf-8.ts';
import { filesHaveAPlace } from './files-have-a-place.ts';
import { frontmatterFits } from './frontmatter-fits.ts';
import { frontmatterReads } from './frontmatter-reads.ts';
import { headingsAreInOrder } from './headings-are-in-order.ts';
import { lessonsAreReachable } from './lessons-are-reachable.ts';
import { linkTextsSayWhere } from './link-texts-say-where.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { linksToOurPagesNameFiles } from './links-to-our-pages-name-files.ts';
import { linksUseHttps } from './links-use-https.ts';
import { listEntriesAreUnique } from './list-entries-are-unique.ts';
import { markdownReads } from './markdown-reads.ts';
import { markupDoesNotLeak } from './markup-does-not-leak.ts';
import { minutesAreBelievable } from './minutes-are-believable.ts';
import { needsComeFirst } from './needs-come-first.ts';
import { nothingIsAPlaceholder } from './nothing-is-a-placeholder.ts';
import { nothingIsOverdue } from './nothing-is-overdue.ts';
import { numbersHaveNoGaps } from './numbers-have-no-gaps.ts';
import { oneCatchUpPerWorkshop } from './one-catch-up-per-workshop.ts';
import { optionsAreDistinct } from './options-are-distinct.ts';
import { optionsStandAlone } from './options-stand-alone.ts';
import { pagesAreUnique } from './pages-are-unique.ts';
import { picturesCanBeShown } from './pictures-can-be-shown.ts';
import { picturesExist } from './pictures-exist.ts';
import { picturesHaveAltText } from './pictures-have-alt-text.ts';
import { programmeHasContent } from './programme-has-content.ts';
import { questionIdsAreUnique } from './question-ids-are-unique.ts';
import { questionsAreWhole } from './questions-are-whole.ts';
import { referencesExist } from './references-exist.ts';
import { sessionsAreInOrder } from './sessions-are-in-order.ts';
import { workshopsAreDated } from './workshops-are-dated.ts';
import type { Check } from './world.ts';

/** The promises. A new one is a file of its own and a line here. */
export const checks: readonly Check[] = [
  programmeHasContent,
  filesAreUtf8,
  filesAreNamedPlainly,
  filesHaveAPlace,
  pagesAreUnique,
  numbersHaveNoGaps,
  frontmatterReads,
  frontmatterFits,
  fieldsHoldPlainWords,
  markdownReads,
  everyWorkshopHasHub,
  everyWorkshopHasCatchUp,
  oneCatchUpPerWorkshop,
  everyWorkshopHasOfficerSheet,
  nothingIsAPlaceholder,
  aimsAreUnique,
  aimsAreObservable,
  aimsExist,
  aimsAreCovered,
  aimsAreQuestioned,
  questionsAreWhole,
  questionIdsAreUnique,
  optionsAreDistinct,
  optionsStandAlone,
  minutesAreBelievable,
  referencesExist,
  needsComeFirst,
  listEntriesAreUnique,
  sessionsAreInOrder,
  workshopsAreDated,
  contactsAreComplete,
  colorsCanBeRead,
  lessonsAreReachable,
  factsAreReviewedLater,
  nothingIsOverdue,
  linksLeadSomewhere,
  addressesAreWellFormed,
  linksUseHttps,
  linksToOurPagesNameFiles,
  linkTextsSayWhere,
  picturesExist,
  picturesCanBeShown,
  drawingsAreSafe,
  picturesHaveAltText,
  altTextsSayMore,
  headingsAreInOrder,
  markupDoesNotLeak,
  directivesAreKnown,
  contentRunsNoCode,
];
