const vitestsOwn = /^(?:VITEST.*|TEST|DEV|PROD|SSR|MODE|BASE_URL|NODE_ENV)$/;

/** The environment as a person has it. Vitest's own marks would make Astro build and serve another site. */
export const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !vitestsOwn.test(name)));
