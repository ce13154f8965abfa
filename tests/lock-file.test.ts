import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where npm would look for a package from another one: beside it, then further up. */
function find(packages: Readonly<Record<string, Locked>>, from: string, name: string): Locked | undefined {
  const folders = from.split('/node_modules/');
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const found =
      packages[[...folders.slice(0, depth), name].join('/node_modules/').replace(/^(?!node_modules)/, 'node_modules/')];
    if (found) return found;
  }
  return undefined;
}

test('the lock file names the packages of every platform, without which npm 11 refuses to install', async () => {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && find(packages, path, name)?.version !== version)
      .map(([name, version]) => `${path} wants ${name}@${version}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry, so that each machine asks its own', async () => {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
