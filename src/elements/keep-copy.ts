import type { Message } from '../offline/copy.ts';
import {
  doneWords,
  hindranceWords,
  newerWords,
  renewalWords,
  spellCopy,
  spellProgress,
} from '../offline/copy-words.ts';
import { deviceCopy, type Standing } from '../offline/device-copy.ts';
import { placeOfPage, whyNot } from '../offline/why-not.ts';

// Where this script lies tells where the site's root is, at any address.
const root = new URL('..', (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI);

/** Keeps a copy of the site on this device when somebody asks for it, says what is kept, and removes it. */
export class KeepCopy extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const find = <E extends HTMLElement = HTMLElement>(selector: string): E | null => this.querySelector<E>(selector);
    const [status, refusal, question] = [find('[role="status"]'), find('.refusal'), find('.confirm')];
    const [kept, newer, bar, count] = [
      find('.kept'),
      find('.newer'),
      find<HTMLProgressElement>('progress'),
      find('.count'),
    ];
    if (!status || !refusal || !question || !kept || !newer || !bar || !count) {
      console.error(
        '<keep-copy> looked for its status, its question and the parts that tell of a copy, and misses one.',
      );
      return;
    }
    const size = this.dataset['size'] ?? '';
    const { signal } = (this.#abort = new AbortController());

    const turnTo = (state: Standing['kind'] | 'refused'): void => {
      for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
        part.hidden = !part.dataset['when']?.split(' ').includes(state);
      question.hidden = true;
    };
    const because = whyNot(placeOfPage());
    if (because) {
      refusal.textContent = because;
      turnTo('refused');
      return;
    }

    const device = deviceCopy(root);
    signal.addEventListener('abort', () => device.close());
    /** Whether somebody waits here for a copy that she asked for. */
    let isAsked = false;

    let shown: Standing['kind'] = 'none';
    const show = async (): Promise<Standing> => {
      const standing = await device.look();
      shown = standing.kind;
      turnTo(isAsked ? 'keeping' : standing.kind);
      if (standing.kind === 'kept') {
        kept.textContent = spellCopy(standing.copy);
        newer.textContent = newerWords[standing.newer];
      }
      if (standing.kind === 'gone' && !isAsked) status.textContent ||= hindranceWords.gone(size);
      return standing;
    };
    const tellProgress = ({ done, of }: Extract<Message, { kind: 'progress' }>): void => {
      const words = spellProgress(done, of, bar.value);
      bar.max = of;
      bar.value = done;
      count.textContent = `${done} of ${of} files`;
      if (words && isAsked) status.textContent = words;
    };
    /** How an attempt ended that was not asked for here: the browser’s own, for a newer version, or another tab’s. */
    const tellEnd = async (message: Message): Promise<void> => {
      const before = shown;
      await device.settle();
      const standing = await show();
      if (message.kind === 'failed')
        status.textContent = standing.kind === 'kept' ? renewalWords.failed : hindranceWords[message.because](size);
      else if (standing.kind === 'kept')
        status.textContent = before === 'kept' ? renewalWords[standing.newer] : doneWords;
    };
    device.listen((message) => {
      if (message.kind === 'progress') tellProgress(message);
      if (message.kind === 'progress' && message.done === 1 && !isAsked) void show();
      if ((message.kind === 'kept' || message.kind === 'failed') && !isAsked) void tellEnd(message);
    });

    const press = (name: string, act: () => unknown): void =>
      find(`button.${name}`)?.addEventListener('click', () => void act(), { signal });
    press('keep', async () => {
      isAsked = true;
      bar.value = 0;
      count.textContent = '';
      status.textContent = 'Keeping a copy. Leave this page open until it says that it is done.';
      turnTo('keeping');
      find('button.stop')?.focus();
      const outcome = await device.keep();
      isAsked = false;
      await show();
      status.textContent = outcome === 'kept' ? doneWords : hindranceWords[outcome](size);
      status.scrollIntoView({ block: 'nearest' });
      find(outcome === 'kept' ? 'button.renew' : 'button.keep')?.focus();
    });
    press('stop', () => device.stop());
    press('renew', async () => {
      status.textContent = 'Asking the server…';
      status.textContent = renewalWords[await device.renew()];
      await show();
    });
    press('remove', () => {
      question.hidden = false;
      find('button.leave')?.focus();
    });
    press('leave', () => {
      question.hidden = true;
      find('button.remove')?.focus();
    });
    press('remove-now', async () => {
      await device.remove();
      await show();
      status.textContent = 'The copy is removed. Nothing of it is left on this device.';
      find('button.keep')?.focus();
    });
    addEventListener('pageshow', (event) => event.persisted && void show(), { signal });
    document.addEventListener('visibilitychange', () => !document.hidden && void show(), { signal });
    // One that another tab has begun, or this one before it was loaded again, may end without a word.
    void show().then(async ({ kind }) => {
      if (kind !== 'keeping') return;
      await device.settle();
      await show();
    });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

customElements.define('keep-copy', KeepCopy);
