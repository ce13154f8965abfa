const vitestsOwn = /^(?:VITEST.*|TEST|DEV|PROD|SSR|MODE|BASE_URL|NODE_ENV)$/;
const githubsOwn = /^GITHUB_ACTIONS$/;

/**
 * The environment as a person has it. Vitest's own marks would make Astro build and serve another
 * site; GitHub's would have the checker report to GitHub.
 */
export const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !vitestsOwn.test(name) && !githubsOwn.test(name)));
