/** Where a draft may go. */
export interface Platform {
  readonly name: string;
  /** The most characters of a post; undefined where no count is worth keeping to. */
  readonly limit?: number | undefined;
  /** How many characters a link, and an emoji, count as, where that differs from what is seen. */
  readonly link?: number | undefined;
  readonly emoji?: number | undefined;
}

/** When the limits below were last looked up. */
export const limitsChecked = { date: '2026-11-22', spelt: 'November 2026' };

/**
 * For an ordinary account that does not pay. X: docs.x.com, "Counting characters". The others: the
 * limits that tools for publishing list; those that were looked at agree.
 */
export const platforms: readonly Platform[] = [
  { name: 'Facebook' },
  { name: 'WhatsApp' },
  { name: 'Instagram', limit: 2200 },
  { name: 'X', limit: 280, link: 23, emoji: 2 },
  { name: 'Threads', limit: 500 },
  { name: 'Bluesky', limit: 300 },
  { name: 'LinkedIn', limit: 3000 },
  { name: 'Somewhere else' },
];
