/** The address in markup that was not understood: `my photo.png` of `![A](my photo.png "Caption")`. Empty where it has none. */
export const leakedAddress = (markup: string): string =>
  /\]\s?\((.*)\)$/s
    .exec(markup)?.[1]
    ?.replace(/\s+["'“”‘].*$/s, '')
    .trim() ?? '';

/** The address in a link or picture whose brackets are not whole: `./sheet.md` of `[the sheet(./sheet.md)`. */
export const halfAddress = (markup: string): string => /[({]([^\s(){}[\]]+)[)}]?$/.exec(markup)?.[1] ?? '';
