import { gunzipSync } from 'node:zlib';
import { sha256 } from '../../kept/digests.ts';
import { typeOf } from './file-types.ts';
import type { Finding } from './finding.ts';

type Explanation = Pick<Finding, 'fact' | 'cure'>;

const binaryCopy = 'copy it again, and choose “binary” in the program that copies it.';
const asItIs = 'have the server, or what stands before it, pass files on as they are.';

const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);
const bom = Uint8Array.of(0xef, 0xbb, 0xbf);
const beginsWith = (bytes: Uint8Array, start: Uint8Array | string): boolean =>
  Buffer.from(bytes.subarray(0, start.length)).equals(Buffer.from(start));

/** Bytes as text and back without loss, for changes that are made to ASCII alone. */
const changed = (bytes: Uint8Array, change: (text: string) => string): Uint8Array =>
  Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1');

function unpacked(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return beginsWith(bytes, Uint8Array.of(0x1f, 0x8b)) ? gunzipSync(bytes) : undefined;
  } catch {
    return undefined;
  }
}

/** What hosts do to files on their way, each with what undoes it: when that gives the file back, it is proven. */
const undoings: readonly (Explanation & { undo: (bytes: Uint8Array) => Uint8Array | undefined })[] = [
  {
    fact: 'Its line ends were changed on the way, as FTP does when it copies files as text.',
    cure: binaryCopy,
    undo: (bytes) => changed(bytes, (text) => text.replaceAll('\r\n', '\n')),
  },
  {
    fact: 'Its line ends were changed on the way, as FTP does when it copies files as text.',
    cure: binaryCopy,
    undo: (bytes) => changed(bytes, (text) => text.replace(/\r?\n/g, '\r\n')),
  },
  {
    fact: 'A byte-order mark was put before its first letter, as some editors do when they save a file.',
    cure: 'copy it again from the package, without opening it.',
    undo: (bytes) => (beginsWith(bytes, bom) ? bytes.subarray(3) : undefined),
  },
  {
    fact: 'The byte-order mark before its first letter was taken off, as some programs do that copy text.',
    cure: binaryCopy,
    undo: (bytes) => join(bom, bytes),
  },
  {
    fact: 'A byte-order mark was put before its first letter and its line ends were changed, as Notepad does when it saves a file.',
    cure: 'copy it again from the package, without opening it.',
    undo: (bytes) =>
      beginsWith(bytes, bom) ? changed(bytes.subarray(3), (text) => text.replaceAll('\r\n', '\n')) : undefined,
  },
  {
    fact: 'It was saved in another encoding than UTF-8, so letters beyond English ones are wrong.',
    cure: 'copy it again from the package, without opening it.',
    undo: (bytes) => Buffer.from(new TextDecoder('windows-1252').decode(bytes)),
  },
  {
    fact: 'It comes compressed, and the server does not say so, so a browser cannot read it.',
    cure: 'take off the compression that is made beforehand, or have the server send Content-Encoding: gzip with it.',
    undo: unpacked,
  },
];

const script = /<script\b[^>]*>[\s\S]*?<\/script\s*>/gi;
// Every script of ours is a file of the site.
const isForeign = (element: string): boolean =>
  /^<script\b(?![^>]*\bsrc\s*=)|\bsrc\s*=\s*["']?(?:https?:)?\/\//i.test(element);

/** What only shows in a page, and cannot be undone with certainty. */
function signsInPage(html: string): Explanation | undefined {
  if (/\/cdn-cgi\/l\/email-protection|__cf_email__/.test(html))
    return {
      fact: 'Something on the way hides its e-mail addresses, by a script that the site’s policy refuses.',
      cure: 'switch off “Email Address Obfuscation” for this folder, in Cloudflare under Scrape Shield.',
    };
  const foreign = (html.match(script) ?? []).find(isForeign);
  if (!foreign) return undefined;
  const tag = /^<[^>]*>/.exec(foreign)?.[0].slice(0, 120) ?? '';
  return {
    fact: `Something on the way puts a script into it that is not ours: ${tag}`,
    cure: 'switch that off for this folder, in the server or the proxy before it. Readers were promised that nobody watches them.',
  };
}

/** What happened to a file that is not what its checksum says. */
export function explainChange(path: string, bytes: Uint8Array, sum: string): Explanation {
  if (bytes.length === 0)
    return { fact: 'It is empty: copying stopped, or the disk was full.', cure: 'copy it again.' };
  const isText = typeOf(path)?.isText ?? true;
  const proven = undoings.find(({ undo }) => {
    const before = undo(bytes);
    return before && sha256(before) === sum;
  });
  if (proven) return { fact: proven.fact, cure: proven.cure };
  if (beginsWith(bytes, 'pagefind_dcd'))
    return {
      fact: 'The server unpacks it before it sends it.',
      cure: `${asItIs} Search may still work.`,
    };
  const text = Buffer.from(bytes).toString('utf8');
  const isPage = /^\uFEFF?\s*<(?:!doctype html|html)\b/i.test(text);
  if (isPage && !path.endsWith('.html'))
    return {
      fact: 'In its place comes a web page: an error page, a page to log in, or one that stands for every address.',
      cure: 'copy the file again, and let the server answer with files alone, and with 404 where there is none.',
    };
  const sign = path.endsWith('.html') ? signsInPage(text) : undefined;
  if (sign) return sign;
  return {
    fact: 'It is not the file of this version: somebody edited it, it is of another version, or it was cut short.',
    cure: isText ? `copy it again from the package. If it stays so, ${asItIs}` : 'copy it again from the package.',
  };
}
