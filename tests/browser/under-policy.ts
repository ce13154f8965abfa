import type { Visit } from './browser.ts';

/** A visit that logs violations too which a script catches and hides. */
export const loggingViolations =
  (visit: Visit): Visit =>
  (address, { before, ...options } = {}) =>
    visit(address, {
      ...options,
      before: async (page) => {
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
            console.error(`${violatedDirective} refused ${blockedURI}`);
          });
        });
        await before?.(page);
      },
    });

/** Whatever a page left behind on the member's device. Runs in the page. */
export const leftBehind = async (): Promise<string[]> => [
  ...(document.cookie ? [`the cookie ${document.cookie}`] : []),
  ...Object.keys(localStorage).map((key) => `${key} in localStorage`),
  ...Object.keys(sessionStorage).map((key) => `${key} in sessionStorage`),
  ...(await caches.keys()).map((name) => `the cache ${name}`),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `a worker for ${scope}`),
];
