import { outcomeWords } from '../progress/outcome-words.ts';
import { spellMoment } from '../progress/page-words.ts';
import { kept, momentOf, put, type Answered, type Progress } from '../progress/progress.ts';
import { canBeKept } from '../progress/read-progress.ts';
import { standingOf } from '../progress/standing.ts';
import { openStorage, type Outcome } from '../progress/storage.ts';
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
  /** What she answered and is not kept, since she has not asked yet. It is gone with the page, unless she asks. */
  #unkept = new Map<string, Answered>();

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
    // The same words again are no news, and are not read out again.
    const say = (words: string): void => {
      if (status.textContent !== words) status.textContent = words;
    };
    const stop: Edit = (progress) => ({
      ...progress,
      last: { page, title: document.querySelector('h1')?.textContent.trim() ?? '', date: now() },
    });

    const show = (isOpening = false): void => {
      const found = storage.read();
      const progress = found.kind === 'on' ? found.progress : undefined;
      off.hidden = found.kind !== 'off';
      on.hidden = !progress;
      say(outcomeWords[found.kind === 'on' ? 'saved' : found.kind]);
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
    /** Shows what became of a wish to save. With it goes whatever she answered before. */
    const settle = (outcome: Outcome, words = ''): void => {
      if (outcome !== 'saved') return say(outcomeWords[outcome]);
      this.#unkept.clear();
      show();
      say(words);
      document.dispatchEvent(new CustomEvent('progress-changed'));
    };
    const change = (edit: Edit): void => settle(storage.change((progress) => edit(this.#withAnswers(progress))));
    /** Another tab may have saved or deleted something, or begun to save. */
    const lookAgain = (): void => {
      show();
      if (this.#unkept.size > 0) change((progress) => progress);
    };

    const { signal } = (this.#abort = new AbortController());
    save.addEventListener(
      'click',
      () => {
        const outcome = storage.begin((progress) => stop(this.#withAnswers(progress)));
        settle(outcome, 'You can tick the aims on this page now. Your answers are kept too.');
        if (outcome === 'saved') (finish ?? this.querySelector('a'))?.focus();
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
        this.#unkept.set(id, { right, date: now() });
        change((progress) => progress);
      },
      { signal },
    );
    addEventListener('storage', lookAgain, { signal });
    // A tab that sleeps, as on a tablet, need not have been told.
    document.addEventListener('visibilitychange', () => !document.hidden && lookAgain(), { signal });
    addEventListener(
      'pageshow',
      (event) => {
        if (!event.persisted) return;
        // Brought back by “Back”: she is here once more.
        show();
        change(stop);
      },
      { signal },
    );

    show(true);
    storage.change(stop);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** The progress with what is not kept yet, unless another tab has kept a later answer. */
  #withAnswers(progress: Progress): Progress {
    return [...this.#unkept].reduce((sum, [id, given]) => {
      const known = kept(sum.questions, id);
      return known && known.date > given.date ? sum : put(sum, 'questions', id, given);
    }, progress);
  }
}

customElements.define('own-progress', OwnProgress);
