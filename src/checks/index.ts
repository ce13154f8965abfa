import { aimsAreCovered } from './aims-are-covered.ts';
import { aimsAreQuestioned } from './aims-are-questioned.ts';
import { aimsAreUnique } from './aims-are-unique.ts';
import { aimsExist } from './aims-exist.ts';
import { contentRunsNoCode } from './content-runs-no-code.ts';
import { directivesAreKnown } from './directives-are-known.ts';
import { everyWorkshopHasCatchUp } from './every-workshop-has-catch-up.ts';
import { everyWorkshopHasHub } from './every-workshop-has-hub.ts';
import { everyWorkshopHasOfficerSheet } from './every-workshop-has-officer-sheet.ts';
import { filesAreNamedPlainly } from './files-are-named-plainly.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { oneCatchUpPerWorkshop } from './one-catch-up-per-workshop.ts';
import { pagesAreUnique } from './pages-are-unique.ts';
import { picturesExist } from './pictures-exist.ts';
import { picturesHaveAltText } from './pictures-have-alt-text.ts';
import { programmeHasContent } from './programme-has-content.ts';
import { questionIdsAreUnique } from './question-ids-are-unique.ts';
import { questionsAreWhole } from './questions-are-whole.ts';
import { referencesExist } from './references-exist.ts';
import type { Check } from './world.ts';

/** The promises. A new one is a file of its own and a line here. */
export const checks: readonly Check[] = [
  programmeHasContent,
  filesAreNamedPlainly,
  pagesAreUnique,
  everyWorkshopHasHub,
  everyWorkshopHasCatchUp,
  oneCatchUpPerWorkshop,
  everyWorkshopHasOfficerSheet,
  aimsAreUnique,
  aimsExist,
  aimsAreCovered,
  aimsAreQuestioned,
  questionsAreWhole,
  questionIdsAreUnique,
  referencesExist,
  linksLeadSomewhere,
  picturesExist,
  picturesHaveAltText,
  directivesAreKnown,
  contentRunsNoCode,
];
