import { posix } from 'node:path';
import { relativeAddress } from './relative-address.ts';

/** Where structured data (https://schema.org/) has addresses. */
const inStructuredData: ReadonlySet<string> = new Set([
  '@id',
  'contentUrl',
  'image',
  'item',
  'logo',
  'mainEntityOfPage',
  'sameAs',
  'thumbnailUrl',
  'url',
]);

/** Where a web app's manifest (https://www.w3.org/TR/appmanifest/) has them; its `id` is no address that is asked for. */
const inManifest: ReadonlySet<string> = new Set(['scope', 'src', 'start_url', 'url']);

function relocateJson(json: string, file: string, keys: ReadonlySet<string>): string {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return json;
  }
  let isMoved = false;
  const move = (address: string, key: string): string => {
    // What a manifest calls its scope is a folder, and all below it.
    const folder = `${posix.relative(posix.dirname(file), address.slice(1)) || '.'}/`;
    const moved = key === 'scope' && /^\/(?:[^/].*\/)?$/.test(address) ? folder : relativeAddress(address, file);
    isMoved ||= moved !== address;
    return moved;
  };
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return keys.has(key) ? move(value, key) : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([own, inside]) => [own, walk(inside, own)]));
  };
  const moved = walk(data, '');
  return isMoved ? JSON.stringify(moved) : json;
}

/** Makes the addresses in a web app's manifest relative to it. What is no JSON stays as it is. */
export const relocateManifest = (json: string, manifest: string): string => relocateJson(json, manifest, inManifest);

/** Makes the addresses in a page's structured data relative to the page. What is no JSON stays as it is. */
export function relocateStructuredData(json: string, page: string): string {
  const moved = relocateJson(json, page, inStructuredData);
  // No word in it may end the script that it stands in.
  return moved === json ? json : moved.replaceAll('</', String.raw`<\/`);
}
