import { countNew, merge } from '../progress/merge.ts';
import { outcomeWords } from '../progress/outcome-words.ts';
import { fileRefusals, spellBroughtIn, spellMoment, spellTallies, storedRefusals } from '../progress/page-words.ts';
import { kept, momentOf, nothingKept, put, type Progress } from '../progress/progress.ts';
import { asFile, readProgress } from '../progress/read-progress.ts';
import { standingOf } from '../progress/standing.ts';
import { openStorage, type Outcome } from '../progress/storage.ts';
import { showTicks, tickedAim } from './tick-boxes.ts';

/** A year's progress takes some ten thousand; whatever is longer is another file. */
const mostBytes = 1_000_000;

function offerFile(text: string, name: string): void {
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
    download: name,
  });
  link.click();
  // Safari still reads the address when the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Shows on the page of all aims what of it is kept on this device, takes it out and in by file, and deletes it. */
export class ProgressPage extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const { programme, council } = this.dataset;
    const find = <E extends HTMLElement = HTMLElement>(selector: string): E | null => this.querySelector<E>(selector);
    const [status, resume, question, file] = [
      find('[role="status"]'),
      find('.resume'),
      find('.confirm'),
      find<HTMLInputElement>('input[type="file"]'),
    ];
    if (!status || !resume || !question || !file || !programme || !council) {
      console.error('<progress-page> looked for its status, its way on, its question and its file, and misses one.');
      return;
    }
    const place = { programme, council };
    const storage = openStorage(place);

    const show = (): void => {
      const found = storage.read();
      const progress = found.kind === 'on' ? found.progress : undefined;
      for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
        part.hidden = !part.dataset['when']?.split(' ').includes(found.kind);
      question.hidden = true;
      showTicks(progress);
      this.#showWayOn(resume, progress);
      for (const chapter of this.querySelectorAll<HTMLElement>('.chapter'))
        this.#sumUp(chapter, progress ?? nothingKept(place));
      if (found.kind === 'unreadable') status.textContent = storedRefusals[found.because];
      if (found.kind === 'refused') status.textContent = outcomeWords.refused;
    };
    const tell = (outcome: Outcome, words: string): void => {
      if (outcome !== 'full') show();
      if (outcome !== 'unreadable') status.textContent = outcomeWords[outcome] || words;
      // Whoever ticks an aim far below would not see that it came to nothing.
      if (outcomeWords[outcome]) status.scrollIntoView({ block: 'nearest' });
      if (outcome === 'saved' || outcome === 'off') document.dispatchEvent(new CustomEvent('progress-changed'));
    };

    const { signal } = (this.#abort = new AbortController());
    const press = (name: string, act: () => void): void =>
      find(`button.${name}`)?.addEventListener('click', act, { signal });

    press('save', () => {
      tell(
        storage.begin((progress) => progress),
        'From now on your progress is saved on this device.',
      );
      find('button.take-out')?.focus();
    });
    press('take-out', () => {
      const found = storage.read();
      const name = `${programme}-progress-${momentOf(new Date()).slice(0, 10)}.json`;
      if (found.kind === 'on') offerFile(asFile(found.progress), name);
      if (found.kind === 'unreadable') offerFile(found.source, name);
    });
    press('print', () => print());
    press('delete', () => {
      question.hidden = false;
      find('button.keep')?.focus();
    });
    press('keep', () => {
      question.hidden = true;
      find('button.delete')?.focus();
    });
    press('delete-now', () => {
      tell(storage.forget(), 'Everything is deleted from this device.');
      find('button.save')?.focus();
    });
    file.addEventListener('change', () => void this.#bringIn(file, place, tell, status), { signal });
    this.addEventListener(
      'change',
      (event) => {
        const ticked = tickedAim(event);
        if (!ticked) return;
        const date = ticked.isTicked ? momentOf(new Date()) : null;
        tell(
          storage.change((progress) => put(progress, 'aims', ticked.aim, date)),
          '',
        );
      },
      { signal },
    );
    // Another tab, or the same page brought back by “Back”. A tab that sleeps, as on a tablet, need not have been told.
    addEventListener('storage', show, { signal });
    document.addEventListener('visibilitychange', () => !document.hidden && show(), { signal });
    addEventListener('pageshow', (event) => event.persisted && show(), { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #bringIn(
    input: HTMLInputElement,
    place: { programme: string; council: string },
    tell: (outcome: Outcome, words: string) => void,
    status: HTMLElement,
  ): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const source = file.size > mostBytes ? '' : await file.text().catch(() => '');
    // So that the same file can be chosen once more.
    input.value = '';
    const reading = readProgress(source);
    if (reading.kind === 'unreadable') status.textContent = fileRefusals[reading.because];
    else if (reading.progress.programme !== place.programme) status.textContent = fileRefusals.elsewhere;
    else {
      let words = '';
      const outcome = openStorage(place).begin((own) => {
        const merged = merge(own, reading.progress);
        words = spellBroughtIn(countNew(own, merged));
        return merged;
      });
      tell(outcome, words);
    }
  }

  /** The link to where she stopped, found among the page's links by the id of its page. */
  #showWayOn(resume: HTMLElement, progress: Progress | undefined): void {
    const last = progress?.last;
    resume.hidden = !last;
    if (!last) return;
    const there = this.querySelector<HTMLAnchorElement>(`a[data-page="${last.page}"]`);
    const link = Object.assign(document.createElement('a'), { href: there?.href ?? '', textContent: last.title });
    resume.replaceChildren(
      ...(there
        ? ['Go on where you stopped: ', link]
        : [`You stopped at “${last.title}”, which is not here any more.`]),
    );
  }

  #sumUp(chapter: HTMLElement, progress: Progress): void {
    const aims = [...chapter.querySelectorAll<HTMLElement>('[data-tick]')];
    const links = [...chapter.querySelectorAll<HTMLElement>('a[data-content]')];
    const questions = (chapter.dataset['questions'] ?? '').split(' ').filter(Boolean);
    const ticked = aims.filter(({ dataset }) => kept(progress.aims, dataset['tick'] ?? '') !== undefined);
    const answers = questions.flatMap((id) => kept(progress.questions, id) ?? []);
    let finished = 0;
    for (const link of links) {
      const standing = standingOf(progress, link.dataset['page'], link.dataset['content']);
      const isChanged = standing.kind === 'changed';
      const words = isChanged
        ? 'This has changed since you finished it.'
        : standing.kind === 'finished'
          ? `Finished on ${spellMoment(standing.done)}`
          : '';
      // Beside its link, from when there is something to say.
      const said = link.nextElementSibling ?? document.createElement('span');
      said.textContent = words;
      said.classList.toggle('changed', isChanged);
      if (words) link.after(said);
      if (standing.kind !== 'open') finished += 1;
      // What asks to be looked at is not left folded away.
      const folded = link.closest('details');
      if (isChanged && folded) folded.open = true;
    }
    const sum = chapter.querySelector('.sum');
    if (sum)
      sum.textContent = spellTallies(
        { done: ticked.length, of: aims.length },
        { done: finished, of: links.length },
        { done: answers.length, of: questions.length },
        answers.filter(({ right }) => right).length,
      );
  }
}

customElements.define('progress-page', ProgressPage);
