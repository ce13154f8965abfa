import { outcomeWords } from '../progress/outcome-words.ts';
import { spellMoment } from '../progress/page-words.ts';
import { momentOf, put, type Progress } from '../progress/progress.ts';
import { canBeKept } from '../progress/read-progress.ts';
import { standingOf } from '../progress/standing.ts';
import { openStorage } from '../progress/storage.ts';
import { showEarlier } from './earlier-answers.ts';
import { markFinished } from './mark-finished.ts';
import { showTicks, tickedAim } from './tick-boxes.ts';

type Edit = (progress: Progress) => Progress;

const now = (): string => momentOf(new Date());

/**
 * Keeps what a member does on a learning page, once she asked for it: ticked aims, that she finished
 * the page, her answers, and that she was here. Before that it writes nothing.
 */
export class OwnProgress extends HTMLElement {
  #abort = new AbortController();
  /** What she answered before she asked to save. It is gone with the page, unless she asks. */
  #answers: Edit = (progress) => progress;

  connectedCallback(): void {
    const find = <E extends HTMLElement>(part: string): E | null => this.querySelector<E>(part);
    const [off, on, status] = [find('.off'), find('.on'), find('[role="status"]')];
    const save = off?.querySelector('button');
    const { programme, council, page = '', content } = this.dataset;
    if (!off || !on || !status || !save || !programme || !council) {
      console.error('<own-progress> looked for a button to save with and whose progress it is, and misses one.', this);
      return;
    }
    const finish = on.querySelector('button');
    const finished = on.querySelector('span');
    const storage = openStorage({ programme, council });
    const stop: Edit = (progress) => ({
      ...progress,
      last: { page, title: document.querySelector('h1')?.textContent.trim() ?? '', date: now() },
    });

    const show = (isOpening = false): void => {
      const found = storage.read();
      const progress = found.kind === 'on' ? found.progress : undefined;
      off.hidden = found.kind !== 'off';
      on.hidden = !progress;
      status.textContent = outcomeWords[found.kind === 'on' ? 'saved' : found.kind];
      showTicks(progress);
      markFinished(progress);
      showEarlier(progress, isOpening);
      const standing = standingOf(progress, page, content);
      finish?.setAttribute('aria-pressed', String(standing.kind === 'finished'));
      if (finished)
        finished.textContent = standing.kind === 'open' ? '' : `You finished this on ${spellMoment(standing.done)}.`;
      for (const note of document.querySelectorAll<HTMLElement>('.since-finished'))
        note.hidden = standing.kind !== 'changed';
    };
    const change = (edit: Edit): void => {
      const outcome = storage.change(edit);
      if (outcome !== 'saved') status.textContent = outcomeWords[outcome];
      else {
        show();
        document.dispatchEvent(new CustomEvent('progress-changed'));
      }
    };

    const { signal } = (this.#abort = new AbortController());
    save.addEventListener(
      'click',
      () => {
        const outcome = storage.begin((progress) => stop(this.#answers(progress)));
        if (outcome !== 'saved') {
          status.textContent = outcomeWords[outcome];
          return;
        }
        show();
        status.textContent = 'Your progress is now saved on this device.';
        (finish ?? this.querySelector('a'))?.focus();
        document.dispatchEvent(new CustomEvent('progress-changed'));
      },
      { signal },
    );
    finish?.addEventListener(
      'click',
      () => {
        const isFinished = finish.getAttribute('aria-pressed') === 'true';
        change((progress) =>
          put(progress, 'modules', page, isFinished ? null : { done: now(), content: content ?? '' }),
        );
      },
      { signal },
    );
    document.addEventListener(
      'change',
      (event) => {
        const ticked = tickedAim(event);
        if (ticked) change((progress) => put(progress, 'aims', ticked.aim, ticked.isTicked ? now() : null));
      },
      { signal },
    );
    document.addEventListener(
      'question-answered',
      (event) => {
        const { id, right } = (event as CustomEvent<{ id: string; right: boolean }>).detail;
        if (!canBeKept(id)) return;
        const given = { right, date: now() };
        const answer: Edit = (progress) => put(progress, 'questions', id, given);
        const earlier = this.#answers;
        this.#answers = (progress) => answer(earlier(progress));
        change(answer);
      },
      { signal },
    );
    // Another tab, or the same page brought back by “Back”.
    addEventListener('storage', () => show(), { signal });
    addEventListener('pageshow', (event) => event.persisted && show(), { signal });

    show(true);
    storage.change(stop);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

customElements.define('own-progress', OwnProgress);
