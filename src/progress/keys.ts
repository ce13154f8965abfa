import type { Place } from './progress.ts';

/** The place of a programme's progress. On a council's own site it is that council's; the programme's own is for all. */
export const placeOf = ({ id, council }: { id: string; council?: { id: string } | undefined }): Place => ({
  programme: id,
  council: council?.id ?? 'all',
});

/** Before the ids of lessons, where a lesson may be called like a workshop. */
export const masterclassOwner = 'masterclass';

/** Whose a lesson's aims are, for `aimKey`. The owner of a sprint's aims is the workshop's id. */
export const lessonOwner = (lesson: string): string => `${masterclassOwner}/${lesson}`;

/** `networks/draw-map` for a sprint's aim, `masterclass/why-online/name-purpose` for a lesson's. */
export const aimKey = (owner: string, aim: string): string => `${owner}/${aim}`;

/** The id of a hub among pages: no module can have it, since `index` is a kept name. */
export const hubPage = (workshop: string): string => `${workshop}/index`;
