import { localNow } from './session-time.ts';

/** Says of each date of review within it that it has passed: the last of the dates in a line. Without it they stand there alike. */
export class PastReview extends HTMLElement {
  connectedCallback(): void {
    const today = localNow(new Date()).slice(0, 10);
    for (const date of this.querySelectorAll<HTMLTimeElement>('time:last-of-type')) {
      if (date.dateTime >= today || date.nextElementSibling?.matches('.overdue')) continue;
      date.after(
        ' ',
        Object.assign(document.createElement('strong'), { className: 'overdue', textContent: '(this is overdue)' }),
      );
    }
  }
}

customElements.define('past-review', PastReview);
