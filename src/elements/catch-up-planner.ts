import { describeCatchUp } from '../plan/describe-catch-up.ts';
import { makePlan } from '../plan/make-plan.ts';
import { readAsked, writeAsked, type Asked } from '../plan/plan-address.ts';
import type { Progress } from '../progress/progress.ts';
import { standingOf } from '../progress/standing.ts';
import { openStorage } from '../progress/storage.ts';
import { markFinished } from './mark-finished.ts';
import { make, takeAlong, viewOf, type ShownModule } from './plan-view.ts';
import { readPlanModules, type ReadModule } from './read-plan-modules.ts';
import { localNow, nextIndex } from './session-time.ts';

/** What she has done of what is on the page. */
interface Behind {
  readonly finished: readonly string[];
  readonly changed: readonly string[];
  readonly aims: readonly string[];
}

/**
 * Works out a plan for several missed workshops and the time there is, from the plans that stand on the
 * page, without what a member has done, if she has that saved. Its address says what was asked and
 * nothing of hers, so that it can be sent. Without it, the page has each plan alone. It writes nothing.
 */
export class CatchUpPlanner extends HTMLElement {
  #abort = new AbortController();
  #modules: ReadModule[] = [];
  #aims = new Map<string, string>();
  #behind: Behind = { finished: [], changed: [], aims: [] };
  /** What the plan that stands there was asked for, and whether she wants to see what she has done as well. */
  #shown: Asked | undefined;
  #isWhole = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const result = this.querySelector<HTMLElement>('.result');
    const { programme, council } = this.dataset;
    if (!form || !result || !programme || !council) {
      console.error('catch-up-planner: no form, no .result in it, or not told whose progress it is', this);
      return;
    }
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#modules = readPlanModules(this);
    for (const item of this.querySelectorAll<HTMLElement>('[data-aim]'))
      this.#aims.set(item.dataset['aim'] ?? '', item.firstChild?.textContent?.trim() ?? '');
    const storage = openStorage({ programme, council });
    const readOwn = (): void => {
      const found = storage.read();
      const progress = found.kind === 'on' ? found.progress : undefined;
      this.#behind = this.#findBehind(progress);
      markFinished(progress, this);
    };
    form.hidden = false;
    const say = (words: string): void => form.querySelector('[role="status"]')?.replaceChildren(words);
    // What was said holds for what was ticked then.
    form.addEventListener('change', () => say(''), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        const asked = this.#asked(form);
        say(asked.missed.length === 0 ? 'Tick at least one workshop.' : '');
        if (asked.missed.length === 0) return form.querySelector<HTMLInputElement>('[name="missed"]')?.focus();
        try {
          history.pushState(null, '', location.pathname + writeAsked(asked));
        } catch {
          // From disk, some browsers keep the address as it is.
        }
        this.#isWhole = false;
        this.#show(asked, result, form);
        result.querySelector('h2')?.focus();
      },
      { signal },
    );
    const fromAddress = (): void => {
      const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="missed"]')];
      const asked = readAsked(
        location.search,
        boxes.map(({ value }) => value),
      );
      for (const box of boxes) box.checked = asked.missed.includes(box.value);
      const minutes = form.querySelector<HTMLInputElement>('[name="minutes"]');
      if (minutes) minutes.value = String(asked.minutes ?? '');
      this.#isWhole = false;
      this.#show(asked, result, form);
    };
    addEventListener('popstate', fromAddress, { signal });
    // She finished a page in another tab, or has come back by “Back”. What else is saved changes no plan.
    const update = (): void => {
      const before = JSON.stringify(this.#behind);
      readOwn();
      if (!this.#shown || JSON.stringify(this.#behind) === before) return;
      const hadFocus = result.contains(document.activeElement);
      this.#show(this.#shown, result, form);
      if (hadFocus) result.querySelector('h2')?.focus();
    };
    addEventListener('storage', update, { signal });
    addEventListener('pageshow', (event) => event.persisted && update(), { signal });
    readOwn();
    fromAddress();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #findBehind(progress: Progress | undefined): Behind {
    const standings = this.#modules.map(({ id, content }) => ({ id, kind: standingOf(progress, id, content).kind }));
    const idsOf = (kind: string): string[] => standings.filter((one) => one.kind === kind).map(({ id }) => id);
    return { finished: idsOf('finished'), changed: idsOf('changed'), aims: Object.keys(progress?.aims ?? {}).sort() };
  }

  #asked(form: HTMLFormElement): Asked {
    const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="missed"]')];
    const minutes = form.querySelector<HTMLInputElement>('[name="minutes"]')?.valueAsNumber ?? NaN;
    return {
      missed: boxes.filter(({ checked }) => checked).map(({ value }) => value),
      minutes: minutes > 0 ? Math.floor(minutes) : undefined,
    };
  }

  #show(asked: Asked, result: HTMLElement, form: HTMLFormElement): void {
    result.hidden = asked.missed.length === 0;
    this.classList.toggle('planned', !result.hidden);
    this.#shown = result.hidden ? undefined : asked;
    if (result.hidden) return;
    const { finished, changed, aims: ticked } = this.#behind;
    const aims = [...this.#aims.keys()].filter((aim) => asked.missed.includes(aim.split('/')[0] ?? ''));
    const missed = { workshops: asked.missed, aims };
    const done = this.#isWhole ? undefined : { modules: finished, aims: ticked };
    const plan = makePlan(this.#modules, { ...missed, minutes: asked.minutes, done });
    const words = describeCatchUp({
      plan,
      whole: makePlan(this.#modules, missed),
      finished,
      minutes: asked.minutes,
    });
    const titles = asked.missed.map(
      (id) => form.querySelector<HTMLElement>(`[name="missed"][value="${id}"]`)?.dataset['title'] ?? '',
    );
    const planned = [...plan.steps, ...plan.later];
    const isChanged = ({ id }: ShownModule): boolean => changed.includes(id);
    const view = {
      titles,
      words,
      noteOn: (module: ShownModule): string =>
        isChanged(module)
          ? 'This has changed since you finished it.'
          : finished.includes(module.id)
            ? 'You have finished this.'
            : '',
      changed: this.#modules.filter(
        (module) => isChanged(module) && asked.missed.includes(module.workshop ?? '') && !planned.includes(module),
      ),
      spellAim: (aim: string): string => this.#aims.get(aim) ?? aim,
    };
    const choice = this.#choice(words.isAllDone || words.without !== '', () => {
      this.#isWhole = !this.#isWhole;
      this.#show(asked, result, form);
      result.querySelector('h2')?.focus();
    });
    const said = this.#isWhole ? 'This is the whole plan, with what you have done.' : words.without;
    const onward = [...(words.isAllDone ? this.#next(asked) : []), ...(said ? [make('p', {}, said)] : []), ...choice];
    result.setAttribute('aria-labelledby', 'plan-heading');
    result.replaceChildren(...viewOf(plan, view, onward), ...(words.isAllDone ? [] : takeAlong(plan, titles)));
  }

  /** A way to see what the plan leaves out, and one back. */
  #choice(leavesOut: boolean, turn: () => void): Node[] {
    if (!leavesOut && !this.#isWhole) return [];
    const words = this.#isWhole ? 'Leave out what I have done' : 'Show the whole plan';
    const button = make('button', { type: 'button', className: 'button quiet' }, words);
    button.addEventListener('click', turn);
    return [make('p', { className: 'on-screen' }, button)];
  }

  /** What comes next, for whoever has done all: the next session, where it is known, or the next workshop. */
  #next({ missed }: Asked): Node[] {
    if (this.querySelector('.next[data-several]'))
      return [make('p', {}, make('a', { href: '#plan-next' }, 'See when your next session is'))];
    const sessions = [...this.querySelectorAll<HTMLElement>('.next [data-ends]')];
    const ends = sessions.map(({ dataset }) => dataset['ends'] ?? '');
    const session = sessions[nextIndex(ends, localNow(new Date()))];
    const [link, time] = [session?.querySelector('a'), session?.querySelector('time')];
    if (link && time)
      return [make('p', {}, 'The next session: ', link.cloneNode(true), `, ${time.textContent.trim()}.`)];
    const after = this.querySelector(`[data-after="${missed.at(-1)}"]`)?.cloneNode(true) as HTMLElement | undefined;
    if (after) after.hidden = false;
    return after ? [after] : [];
  }
}

customElements.define('catch-up-planner', CatchUpPlanner);
