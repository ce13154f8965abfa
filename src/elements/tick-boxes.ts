import { kept, type Progress } from '../progress/progress.ts';

const boxOf = (item: Element): HTMLInputElement | null => item.querySelector('input');

/** A drawn box becomes one to tick, with the words of its aim as its label. */
function addBox(item: Element): HTMLInputElement {
  const label = document.createElement('label');
  // What is kept decides, and not what a browser remembers of the page when somebody goes back to it.
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', autocomplete: 'off' });
  label.append(box, ...item.childNodes);
  item.append(label);
  return box;
}

/** Makes the drawn boxes of all aims ones to tick, as they are kept; without progress they are drawn again. */
export function showTicks(progress: Progress | undefined): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-tick]')) {
    const box = boxOf(item);
    if (progress) (box ?? addBox(item)).checked = kept(progress.aims, item.dataset['tick'] ?? '') !== undefined;
    else if (box) {
      box.remove();
      item.replaceChildren(...(item.querySelector('label')?.childNodes ?? []));
    }
  }
}

/** The aim whose box a member just ticked or unticked, if that is what an event says. */
export function tickedAim({ target }: Event): { aim: string; isTicked: boolean } | undefined {
  const aim = target instanceof HTMLInputElement && target.closest<HTMLElement>('[data-tick]')?.dataset['tick'];
  return aim ? { aim, isTicked: target.checked } : undefined;
}
