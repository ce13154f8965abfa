import type { Programme } from './programme.ts';

/** Where members send what they think of the programme. */
export interface FeedbackPlace {
  /** Whose members; undefined where it is for everybody. */
  readonly who: string | undefined;
  /** An e-mail address, or the web address of a form. */
  readonly answer: string;
}

/**
 * A council's own place on its own site; elsewhere each cohort's, with the cohort's name. Where
 * neither names one, the programme's.
 */
export function placesForFeedback({ council, cohorts, feedback }: Programme): FeedbackPlace[] {
  if (council?.data.feedback) return [{ who: undefined, answer: council.data.feedback }];
  const ofCohorts = cohorts.flatMap(({ data }) => (data.feedback ? [{ who: data.title, answer: data.feedback }] : []));
  // Where there is but one, nobody has to choose.
  if (ofCohorts.length > 0)
    return ofCohorts.length === 1 ? ofCohorts.map((place) => ({ ...place, who: undefined })) : ofCohorts;
  return feedback ? [{ who: undefined, answer: feedback }] : [];
}
