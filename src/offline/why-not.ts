/** What matters of where a page is open to whether a copy can be kept. */
export interface Place {
  readonly isOnDisk: boolean;
  /** On https, or on the reader's own computer. */
  readonly isSecure: boolean;
  /** In a frame that takes the site's origin from it, or of a page of another site. */
  readonly isFramed: boolean;
  /** The browser has what it takes, here and now. */
  readonly isAble: boolean;
}

/** Why no copy can be kept here, in words for a reader; undefined where one can be. */
export function whyNot({ isOnDisk, isSecure, isFramed, isAble }: Place): string | undefined {
  if (isOnDisk)
    return 'This site is open from a disk or a memory stick. It is a copy already, and works without a signal as it is.';
  if (isFramed)
    return 'This site is shown inside a page of another site, and browsers keep no copy of what is. Open it in a tab of its own and come back to this page there.';
  if (!isSecure)
    return 'The address of this site begins with http:// here, and browsers keep copies only where it begins with https://. Try the address with https://, or tell your council’s web team.';
  if (!isAble)
    return 'This browser cannot keep a copy here. In a private window that is usual: try an ordinary window, or a newer browser.';
  return undefined;
}

/** The place of the page that runs this. */
export function placeOfPage(): Place {
  const works = (look: () => boolean): boolean => {
    try {
      return look();
    } catch {
      return false;
    }
  };
  return {
    isOnDisk: location.protocol === 'file:',
    isSecure: isSecureContext,
    // Of a page of another site not even the address may be asked.
    isFramed: self.origin === 'null' || !works(() => top?.location.origin === self.origin),
    isAble: works(() => Boolean(navigator.serviceWorker && caches && crypto.subtle && BroadcastChannel)),
  };
}
