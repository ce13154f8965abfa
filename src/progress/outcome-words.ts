import type { Outcome } from './storage.ts';

/** What a page says when saving did not work. Empty where there is nothing to say. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  saved: '',
  off: '',
  full: 'This could not be saved: your device has no more room for it. Everything else works.',
  refused:
    'This browser does not let the site save anything, so aims can be ticked on paper only. Everything else works.',
  unreadable: 'What is saved on this device cannot be read, so nothing is added to it. See “Your progress”.',
};
