import type { Rule } from '../rule.ts';

/** Looks for a picture without alt text. Silent without a picture; what the alt text says is not judged. */
export const picture: Rule = {
  id: 'picture',
  isPlain: true,
  find: ({ hasPicture, altText }) => (hasPicture && !altText.trim() ? ['Your picture'] : []),
};
