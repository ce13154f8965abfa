import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { press } from './own-progress.ts';

export const said = (page: Page) => page.locator('keep-copy').getByRole('status');

export const startKeeping = (page: Page): Promise<void> => press(page, 'Keep a copy on this device');

/** Keeps a copy, and waits until the page says that it is there. */
export async function keepCopy(page: Page): Promise<void> {
  await startKeeping(page);
  await expect.poll(() => said(page).textContent(), { timeout: 30_000 }).toMatch(/^Done\./);
}

/** What is registered and cached at a host, by the paths of folders. Runs in the page. */
export async function keptOnDevice(): Promise<{ scopes: string[]; caches: string[] }> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  return {
    scopes: registrations.map(({ scope }) => new URL(scope).pathname).sort(),
    caches: (await caches.keys()).sort(),
  };
}

export const nothingKept = { scopes: [], caches: [] };

/** Runs in the page. */
export async function forgetCopies(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}
