/**
 * An address as it stands on paper behind the words that link there: whole where it names a host, and
 * from the site's root, after `…/`, where it is one of our pages, since the site may lie anywhere. The
 * place within one of our pages is left out. Undefined where there is nothing to type, or the words say it.
 */
export function printedAddress(address: string, words = ''): string | undefined {
  const [, ours] = /^\/([^/#?][^#?]*)/.exec(address) ?? [];
  const printed = ours ? `…/${ours}` : address.replace(/^(?:mailto|tel):/, '');
  const isTyped = ours !== undefined || /^(?:https?|mailto|tel):/.test(address);
  const bare = printed.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return isTyped && !words.includes(bare) ? printed : undefined;
}
