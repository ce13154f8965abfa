/** The components that `.mdx` content may use, each with its attributes; `src/components/prose` has one file for each. */
export const componentAttributes: Readonly<Record<string, readonly string[]>> = { Aims: ['of'], Steps: [] };

export const componentNames: readonly string[] = Object.keys(componentAttributes);
