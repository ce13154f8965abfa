import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface FoundBrowser {
  readonly path: string;
  /** Where it came from, as it is logged. */
  readonly from: string;
  /** What it has to be started with, beside the environment of this process. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The machine to look on. */
export interface Machine {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
}

const thisMachine: Machine = { variables: process.env, platform: process.platform, arch: process.arch };

const commands = ['chromium', 'chromium-headless-shell', 'google-chrome-stable', 'google-chrome', 'chromium-browser'];

function onPath({ variables, platform }: Machine): string | undefined {
  const folders = (variables['PATH'] ?? variables['Path'] ?? '').split(delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command + ending)))
    .find((path) => existsSync(path));
}

function inUsualPlaces({ variables, platform }: Machine): string | undefined {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium']
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .find((path) => existsSync(path));
  if (platform === 'win32')
    return [variables['ProgramFiles'], variables['ProgramFiles(x86)'], variables['LOCALAPPDATA']]
      .flatMap((folder) => (folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : []))
      .find((path) => existsSync(path));
  return undefined;
}

/** Runs with other environment variables, and puts all of them back, whatever happens in between. */
async function withVariables<T>(variables: Readonly<Record<string, string>>, run: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/**
 * Unpacks the browser of `@sparticuz/chromium`. The package writes to a fixed name in the temporary
 * folder and takes whatever lies there already, also from another version or half-written, so each
 * version gets a folder that appears whole.
 */
async function unpack(target: string): Promise<void> {
  const partial = `${target}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  // With this variable it also unpacks the libraries that a bare machine lacks. It is read at the import.
  await withVariables({ AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', TMPDIR: partial }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  });
  // Its own file names folders that exist in one company's cloud; without fonts all text is blank.
  await writeFile(
    join(partial, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(target, 'fonts')}</dir>
  <cachedir>${join(target, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  try {
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process may have unpacked the same version meanwhile.
    if (!existsSync(target)) throw error;
  }
}

async function shippedByNpm({ platform, arch }: Machine): Promise<FoundBrowser | undefined> {
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (platform !== 'linux' || arch !== 'x64' || !manifest) return undefined;
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/chromium-${version}`, import.meta.url));
  if (!existsSync(folder)) await unpack(folder);
  return {
    path: join(folder, 'chromium'),
    from: `@sparticuz/chromium ${version}`,
    environment: {
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      FONTCONFIG_PATH: folder,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    },
  };
}

/** A Chromium to test with: the one that is named, or one of the machine's, or the one that npm ships. */
export async function findBrowser(machine: Machine = thisMachine): Promise<FoundBrowser> {
  const named = machine.variables['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file.`);
    return { path: named, from: 'CHROMIUM_PATH', environment: {} };
  }
  const installed = onPath(machine) ?? inUsualPlaces(machine);
  if (installed) return { path: installed, from: 'this machine', environment: {} };
  const shipped = await shippedByNpm(machine);
  if (shipped) return shipped;
  throw new Error(
    'There is no browser to test with: name one in CHROMIUM_PATH, or install Chromium or Chrome, or run npm ci on Linux x64, for which npm ships one.',
  );
}
