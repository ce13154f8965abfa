/** What we use of `subset-font`, which comes without types. */
declare module 'subset-font' {
  interface Options {
    readonly keepAllGlyphs?: boolean;
    /** The numbers of extra names to keep, as in the font's `name` table. */
    readonly preserveNameIds?: readonly number[];
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  function subsetFont(font: Buffer, text: string | null, options?: Options): Promise<Buffer>;
  export { subsetFont as default };
}
