import { calendarFile, minutesLater } from '../calendar/ics.ts';
import { makePlan, type Plan, type PlanModule } from '../plan/make-plan.ts';
import { readAsked, writeAsked, type Asked } from '../plan/plan-address.ts';

interface Module extends PlanModule {
  readonly title: string;
  readonly address: string;
  /** The address as it is printed. */
  readonly printed: string;
}

const make = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const words = (text: string | undefined): string[] => text?.split(' ') ?? [];
const spell = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`);
const total = (modules: readonly Module[]): number => modules.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * Works out a plan for several missed workshops and the time there is, from the plans that stand on the
 * page. Its address says what was asked, so that it can be sent. Without it, the page has each plan alone.
 */
export class CatchUpPlanner extends HTMLElement {
  #done = new AbortController();
  #modules: Module[] = [];
  #aims = new Map<string, string>();

  connectedCallback(): void {
    const form = this.querySelector('form');
    const result = this.querySelector<HTMLElement>('.result');
    if (!form || !result) return console.error('catch-up-planner: no form or no .result in it', this);
    this.#done = new AbortController();
    const { signal } = this.#done;
    this.#read();
    form.hidden = false;
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        const asked = this.#asked(form);
        const hint = form.querySelector('[role="status"]');
        if (hint) hint.textContent = asked.missed.length === 0 ? 'Tick at least one workshop.' : '';
        if (asked.missed.length === 0) return;
        try {
          history.pushState(null, '', location.pathname + writeAsked(asked));
        } catch {
          // From disk, some browsers keep the address as it is.
        }
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
      this.#show(asked, result, form);
    };
    addEventListener('popstate', fromAddress, { signal });
    fromAddress();
  }

  disconnectedCallback(): void {
    this.#done.abort();
  }

  #read(): void {
    const found = [...this.querySelectorAll<HTMLElement>('[data-module]')].map(({ dataset, firstElementChild }) => ({
      id: dataset['module'] ?? '',
      workshop: dataset['workshop'],
      minutes: Number(dataset['minutes']),
      covers: words(dataset['covers']),
      needs: words(dataset['needs']),
      essential: dataset['essential'] !== undefined,
      title: firstElementChild?.textContent.trim() ?? '',
      address: (firstElementChild as HTMLAnchorElement | null)?.href ?? '',
      printed: (firstElementChild as HTMLAnchorElement | null)?.dataset['address'] ?? '',
    }));
    this.#modules = [...new Map(found.map((module) => [module.id, module])).values()];
    for (const item of this.querySelectorAll<HTMLElement>('[data-aim]'))
      this.#aims.set(item.dataset['aim'] ?? '', item.firstChild?.textContent?.trim() ?? '');
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
    if (result.hidden) return;
    const aims = [...this.#aims.keys()].filter((aim) => asked.missed.includes(aim.split('/')[0] ?? ''));
    const plan = makePlan(this.#modules, { workshops: asked.missed, aims, minutes: asked.minutes });
    const titles = [...form.querySelectorAll<HTMLInputElement>('[name="missed"]:checked')].map(
      ({ dataset }) => dataset['title'] ?? '',
    );
    result.setAttribute('aria-labelledby', 'plan-heading');
    result.replaceChildren(...this.#plan(plan, asked, titles), ...this.#keep(plan, titles));
  }

  #list(modules: readonly Module[], tag: 'ol' | 'ul'): HTMLElement {
    let sum = 0;
    const items = modules.map(({ title, address, printed, minutes }) => {
      sum += minutes;
      const time = tag === 'ol' && modules.length > 1 ? `${spell(minutes)}, ${sum} in all` : spell(minutes);
      const link = make('a', { href: address }, title);
      link.dataset['address'] = printed;
      return make('li', {}, link, make('span', {}, time));
    });
    return make(tag, { className: 'plan-steps' }, ...items);
  }

  #plan(plan: Plan<Module>, asked: Asked, titles: readonly string[]): Node[] {
    const { steps, restored, left, later, short } = plan;
    const [count, aims] = [restored.length, restored.length + left.length];
    const heading = make('h2', { id: 'plan-heading', tabIndex: -1 }, `Your plan for ${titles.join(' and ')}`);
    const sentence =
      steps.length === 0
        ? `Nothing of it fits into ${spell(asked.minutes ?? 0)}.`
        : `${spell(plan.minutes)}. ${
            left.length === 0
              ? 'It restores every aim that you missed.'
              : `It restores ${count} of the ${aims} aims that you missed.`
          }`;
    const rest = [
      make('h3', {}, 'What does not fit'),
      this.#list(later, 'ul'),
      make('p', {}, `With ${spell(short)} more you can do all of it. It can wait for another evening.`),
    ];
    const open = [
      make('h3', {}, 'Aims that are still open'),
      make('ul', {}, ...left.map((aim) => make('li', {}, this.#aims.get(aim) ?? aim))),
    ];
    return [
      heading,
      make('p', {}, sentence),
      ...(steps.length > 0 ? [this.#list(steps, 'ol')] : []),
      ...(later.length > 0 ? rest : []),
      ...(left.length > 0 ? open : []),
    ];
  }

  /** What she can take with her: the address, a message with it, and a date with herself. */
  #keep({ steps, minutes }: Plan<Module>, titles: readonly string[]): Node[] {
    const subject = `Catching up on ${titles.join(' and ')}`;
    const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(location.href)}`;
    const send = make('p', { className: 'on-screen' }, make('a', { href: mail }, 'Send this plan by e-mail'));
    if (steps.length === 0) return [send];
    const when = make('input', { id: 'plan-when', type: 'datetime-local' });
    const said = make('p', { className: 'hint' });
    said.setAttribute('role', 'status');
    const button = make('button', { type: 'button' }, 'Put it in my calendar');
    button.addEventListener('click', () => {
      said.textContent = when.value ? '' : 'Choose a day and a time first.';
      if (!when.value) return when.focus();
      const starts = when.value.slice(0, 16);
      const file = calendarFile(subject, [
        {
          id: `${starts}-${steps.map(({ id }) => id).join('-')}@plan`,
          starts,
          ends: minutesLater(starts, minutes),
          title: subject,
          description: [...steps.map((step) => `${step.title} (${spell(step.minutes)})`), location.href].join('\n'),
        },
      ]);
      const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
      make('a', { href: address, download: 'catch-up.ics' }).click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
    });
    const label = make('label', { htmlFor: 'plan-when' }, `When will you sit down for these ${spell(total(steps))}?`);
    return [send, make('div', { className: 'slot on-screen' }, label, when, button, said)];
  }
}

customElements.define('catch-up-planner', CatchUpPlanner);
