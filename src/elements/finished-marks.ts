import { openStorage } from '../progress/storage.ts';
import { markFinished } from './mark-finished.ts';

/** Marks on a list of pages which of them a member has finished, if she has her progress saved. Writes nothing. */
export class FinishedMarks extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const { programme, council } = this.dataset;
    if (!programme || !council) return console.error('<finished-marks> does not know whose progress it is.', this);
    const storage = openStorage({ programme, council });
    const show = (): void => {
      const found = storage.read();
      markFinished(found.kind === 'on' ? found.progress : undefined, this);
    };
    const { signal } = (this.#abort = new AbortController());
    // Another tab, or the same page brought back by “Back”.
    addEventListener('storage', show, { signal });
    addEventListener('pageshow', (event) => event.persisted && show(), { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

customElements.define('finished-marks', FinishedMarks);
