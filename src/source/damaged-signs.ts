/** Two to four letters that stand for one sign, and that sign. */
export interface DamagedSign {
  readonly found: string;
  readonly meant: string;
  readonly index: number;
}

/** What Windows-1252 makes of each byte, and the way back. */
const byteOf = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (sign, byte) => [sign, byte] as const,
  ),
);

/**
 * UTF-8 that was read as Windows-1252 and saved again. Only what no language writes: â with a second
 * sign that follows no letter (not … or ”, which end a Welsh sentence), Â and Ã with a sign that is
 * no mark of punctuation, the four letters of Welsh, an emoji, and a byte order mark.
 */
const damaged =
  /â[€„†ˆœ\u0081\u009d][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|â‚¬|[ÂÃ][\u0080-\u009f¡-ª¬\u00ad-º¼-¿€ƒ†‡ˆ‰Š‹ŒŽ•˜™šœžŸ]|Å[µ´·¶]|(?<=\p{Ll})Ã[«»“”‘’–—…\u00a0](?=\p{Ll})|ðŸ[\u0080-\u00bf\u0152-\u2122]{2}|ï»¿/gu;

/** Finds signs that were damaged by saving in another encoding, each with the one that was meant. */
export const damagedSigns = (text: string): DamagedSign[] =>
  [...text.matchAll(damaged)].flatMap(({ 0: found, index }) => {
    const bytes = Buffer.from([...found].map((sign) => byteOf.get(sign) ?? 0));
    const meant = bytes.toString('utf8');
    return [...meant].length === 1 && meant !== '\ufffd' ? [{ found, meant, index }] : [];
  });
