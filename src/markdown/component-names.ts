/** The components that `.mdx` content may use; `src/components/prose` has one file for each. */
export const componentNames: readonly string[] = ['Aims', 'Steps'];
