/** The full address of a page, for canonical links: known only where the build was given `--site URL`. */
export function canonical(address: string): string | undefined {
  const site = import.meta.env.SITE as string | undefined;
  if (!site) return undefined;
  return new URL(address.slice(1), site.endsWith('/') ? site : `${site}/`).href;
}
