import { spellEarlier } from '../progress/page-words.ts';
import { kept, type Progress } from '../progress/progress.ts';

/** Has a group described by a note as well, or no longer: who goes from button to button hears it there. */
function describe(group: HTMLElement, id: string, isThere: boolean): void {
  const ids = new Set(group.getAttribute('aria-describedby')?.split(' '));
  if (isThere) ids.add(id);
  else ids.delete(id);
  if (ids.size > 0) group.setAttribute('aria-describedby', [...ids].join(' '));
  else group.removeAttribute('aria-describedby');
}

/**
 * Says at each question that was answered before when that was and whether it was right, and nothing
 * of what is right. Notes come in while the page opens, where `isOpening`; later they only follow what
 * is kept, since a new one would push away what she is reading.
 */
export function showEarlier(progress: Progress | undefined, isOpening: boolean): void {
  for (const group of document.querySelectorAll<HTMLElement>('fieldset.question')) {
    const answered = progress && kept(progress.questions, group.id.replace('question-', ''));
    const id = `${group.id}-earlier`;
    let note = document.getElementById(id);
    if (answered && !note && isOpening) {
      note = Object.assign(document.createElement('p'), { id, className: 'hint on-screen' });
      group.querySelector(':scope > :is(.result, .options)')?.before(note);
    }
    if (note && answered) note.textContent = spellEarlier(answered);
    else note?.remove();
    describe(group, id, answered !== undefined && note !== null);
  }
}
