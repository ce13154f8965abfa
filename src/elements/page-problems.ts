import { blockAt } from './block-at.ts';

/** An answer stands folded away, in the order of the options. What is said of it belongs to its option. */
function optionOf(block: Element): Element | undefined {
  const answer = block.closest('.answers dd');
  const place = [...(answer?.parentElement?.querySelectorAll(':scope > dd') ?? [])].indexOf(answer as Element);
  return answer?.closest('fieldset')?.querySelectorAll('.options > li')[place];
}

/** Puts a note where it is seen and may stand: in no folded answer, legend, table or code, and not far below where a box begins. */
function place(note: Element, marked: Element): void {
  const block = optionOf(marked) ?? marked;
  const whole = block.closest('.table-scroll, pre, figure, legend');
  if (whole) whole.after(note);
  else if (block.matches('p, h1, h2, h3, h4, h5, h6, hr')) block.after(note);
  else if (block.matches('li')) {
    const below = block.querySelector(':scope > :is(ul, ol, [role="note"])');
    if (below) below.before(note);
    else block.append(note);
  } else {
    const label = block.querySelector(':scope > :is(.eyebrow, legend)');
    if (label) label.after(note);
    else block.prepend(note);
  }
}

/** Which version of the content the page was asked of, as the preview said when it answered. */
function contentVersion(): string | undefined {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.serverTiming.find(({ name }) => name === 'content')?.description;
}

/**
 * Shows each problem of the page's own file at the text that it is about, and makes its line in the
 * list a link to it. Only the preview has it. Without it the list says the same.
 */
export class PageProblems extends HTMLElement {
  connectedCallback(): void {
    const blocks = [...document.querySelectorAll<HTMLElement>('main [data-line]')];
    const lines = blocks.map((block) => Number(block.dataset['line']));
    // The last comes first, so that each of several at one block can take the place next to it.
    for (const template of [...this.querySelectorAll('template')].reverse()) {
      const note = template.content.firstElementChild?.cloneNode(true) as Element | undefined;
      const block = blocks[blockAt(lines, Number(template.dataset['line']))];
      const spot = template.parentElement?.querySelector('.where');
      if (!note || !block || !spot) continue;
      place(note, block);
      const link = Object.assign(document.createElement('a'), { href: `#${note.id}`, textContent: spot.textContent });
      spot.replaceChildren(link);
    }
    const version = contentVersion();
    if (version) import.meta.hot?.send('preview:page', { version: Number(version) });
  }
}

customElements.define('page-problems', PageProblems);
