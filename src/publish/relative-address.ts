import { posix } from 'node:path';

/** `/workshops/a.html` from the page `workshops/b/c.html` is `../a.html`. Other addresses stay as they are. */
export function relativeAddress(address: string, page: string): string {
  if (!/^\/(?!\/)/.test(address)) return address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  const target = path === '' ? 'index.html' : path;
  if (target === page && rest.startsWith('#')) return rest;
  return posix.relative(posix.dirname(page), target) + rest;
}
