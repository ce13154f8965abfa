import { localNow, nextIndex } from './session-time.ts';

/** Marks the next of a list of dates, and sets past ones back. Without it all dates stand there alike. */
export class NextSession extends HTMLElement {
  connectedCallback(): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-ends]')];
    const next = nextIndex(
      items.map((item) => item.dataset['ends'] ?? ''),
      localNow(new Date()),
    );
    items.forEach((item, index) => {
      item.classList.toggle('past', next === -1 || index < next);
      item.classList.toggle('next', index === next);
    });
    const item = items[next];
    if (item && !item.querySelector('.mark')) {
      const mark = Object.assign(document.createElement('strong'), { className: 'mark', textContent: 'Next session' });
      item.querySelector('a')?.after(' ', mark);
    }
  }
}

customElements.define('next-session', NextSession);
