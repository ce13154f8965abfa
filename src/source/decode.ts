import { isUtf8 } from 'node:buffer';
import { placesIn } from '../markdown/places.ts';
import type { Spot } from '../programme/outline.ts';
import { damagedSigns } from './damaged-signs.ts';
import type { Fault } from './fault.ts';

export interface Decoded {
  /** The text, without a byte order mark; what is no text is a space in it. */
  readonly text: string;
  readonly faults: readonly Fault[];
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** UTF-16 shows by its mark, or, in English, by zeros at every other byte. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 400);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** The first line of bytes that is no UTF-8, and in it the word that shows it. */
function firstForeign(bytes: Buffer): { spot: Spot; sign: string } {
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const own = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(own)) {
      const text = decodeAs('windows-1252', own);
      const at = text.search(/[\u0080-\uffff]/);
      const sign = /[\p{L}\p{N}\u0080-\uffff]+$/u.exec(text.slice(0, at + 1))?.[0] ?? '';
      const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(at + 1))?.[0] ?? '';
      return { spot: { line, column: at + 1 }, sign: sign + rest };
    }
    if (end < 0) break;
    start = end + 1;
  }
  return { spot: { line: 1, column: 1 }, sign: '' };
}

// Tab, line feed and carriage return are text. U+FFFD stands where an editor already lost a sign.
const noText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/g;

/** Makes text of a file's bytes, whatever they were saved as, and tells what was wrong with them. */
export function decode(bytes: Buffer): Decoded {
  const wide = utf16Of(bytes);
  if (wide)
    return {
      text: decodeAs(wide, bytes),
      faults: [{ kind: 'encoding', encoding: 'UTF-16', sign: '', spot: { line: 1, column: 1 } }],
    };
  if (!isUtf8(bytes))
    return {
      text: decodeAs('windows-1252', bytes),
      faults: [{ kind: 'encoding', encoding: 'Windows-1252', ...firstForeign(bytes) }],
    };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const damaged = damagedSigns(text);
  const inDamaged = ({ index }: { index: number }): boolean =>
    damaged.some((sign) => sign.index <= index && index < sign.index + sign.found.length);
  const strangers = [...text.matchAll(noText)].filter((sign) => !inDamaged(sign));
  const hurt = damaged.slice(0, 1).map(({ found, meant, index }): Fault => ({
    kind: 'damaged',
    found,
    meant,
    others: damaged.length - 1,
    spot: placesIn(text)(index),
  }));
  const [first] = strangers;
  if (!first) return { text: text.replace(noText, ' '), faults: hurt };
  const spot = placesIn(text)(first.index);
  const code = first[0].codePointAt(0) ?? 0;
  return {
    text: text.replace(noText, ' '),
    faults: [...hurt, { kind: 'control', code, others: strangers.length - 1, spot }],
  };
}
