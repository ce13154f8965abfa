/** What matters of a request to whether a copy answers it. */
export interface Asked {
  readonly method: string;
  readonly address: URL;
  /** A part of a file, as players of films ask for. */
  readonly isForRange: boolean;
}

/**
 * The address of the file in a copy that answers a request, or undefined where the request is none of the copy's
 * business: `files` are paths from `root`. What stands after a question mark is for scripts; a bare folder is its
 * `index.html`.
 */
export function addressInCopy(
  { method, address, isForRange }: Asked,
  root: URL,
  files: ReadonlySet<string>,
): string | undefined {
  if (method !== 'GET' || isForRange || address.origin !== root.origin) return undefined;
  if (!address.pathname.startsWith(root.pathname)) return undefined;
  const path = address.pathname.slice(root.pathname.length).replace(/(^|\/)$/, '$1index.html');
  return files.has(path) ? new URL(path, root).href : undefined;
}
