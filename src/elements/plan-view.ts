import { calendarFile, minutesLater } from '../calendar/ics.ts';
import { spellMinutes, type CatchUpWords } from '../plan/describe-catch-up.ts';
import type { Plan, PlanModule } from '../plan/make-plan.ts';

/** A module as the planner shows it. */
export interface ShownModule extends PlanModule {
  readonly title: string;
  readonly address: string;
  /** The address as it is printed. */
  readonly printed: string;
}

/** What a plan looks like, besides what is in it. */
export interface View {
  readonly titles: readonly string[];
  readonly words: CatchUpWords;
  /** What is said beside a module, if anything: that it is finished, or that it has changed. */
  readonly noteOn: (module: ShownModule) => string;
  /** What she finished before it changed, and is not in the plan. */
  readonly changed: readonly ShownModule[];
  readonly spellAim: (aim: string) => string;
}

/** An element with some properties and children of its own. */
export const make = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

function list(modules: readonly ShownModule[], tag: 'ol' | 'ul', noteOn: View['noteOn']): HTMLElement {
  let sum = 0;
  const items = modules.map((module) => {
    const { title, address, printed, minutes } = module;
    const link = make('a', { href: address }, title);
    link.dataset['address'] = printed;
    sum += minutes;
    const isCounted = tag === 'ol' && modules.length > 1;
    const time = spellMinutes(minutes) + (isCounted ? `, ${sum} in all` : '');
    const note = noteOn(module);
    return make('li', {}, link, make('span', {}, time), ...(note ? [make('span', { className: 'note' }, note)] : []));
  });
  return make(tag, { className: 'plan-steps' }, ...items);
}

/** A plan as a page shows it. `onward` stands below what is said of it. */
export function viewOf(plan: Plan<ShownModule>, view: View, onward: readonly Node[]): Node[] {
  const { steps, left, later, short } = plan;
  const { titles, words, noteOn, changed, spellAim } = view;
  const heading = make('h2', { id: 'plan-heading', tabIndex: -1 }, `Your plan for ${titles.join(' and ')}`);
  const rest = [
    make('h3', {}, 'What does not fit'),
    list(later, 'ul', noteOn),
    make('p', {}, `With ${spellMinutes(short)} more you can do all of it. It can wait for another evening.`),
  ];
  const open = [
    make('h3', {}, 'Aims that are still open'),
    make('ul', {}, ...left.map((aim) => make('li', {}, spellAim(aim)))),
  ];
  return [
    heading,
    make('p', {}, words.sum),
    ...onward,
    ...(steps.length > 0 ? [list(steps, 'ol', noteOn)] : []),
    ...(later.length > 0 ? rest : []),
    ...(left.length > 0 ? open : []),
    ...(changed.length > 0 ? [make('h3', {}, 'Changed since you finished it'), list(changed, 'ul', () => '')] : []),
  ];
}

/** What she can take with her: the address, a message with it, and a date with herself. None of it tells what she has done. */
export function takeAlong({ steps, minutes }: Plan<ShownModule>, titles: readonly string[]): Node[] {
  const subject = `Catching up on ${titles.join(' and ')}`;
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(location.href)}`;
  const send = make('p', { className: 'on-screen' }, make('a', { href: mail }, 'Send this plan by e-mail'));
  if (steps.length === 0) return [send];
  const when = make('input', { id: 'plan-when', type: 'datetime-local' });
  const said = make('p', { className: 'hint' });
  said.setAttribute('role', 'status');
  const button = make('button', { type: 'button', className: 'button' }, 'Put it in my calendar');
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
        description: [...steps.map((step) => `${step.title} (${spellMinutes(step.minutes)})`), location.href].join(
          '\n',
        ),
      },
    ]);
    const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
    make('a', { href: address, download: 'catch-up.ics' }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });
  const label = make('label', { htmlFor: 'plan-when' }, `When will you sit down for these ${spellMinutes(minutes)}?`);
  return [send, make('div', { className: 'slot on-screen' }, label, when, button, said)];
}
