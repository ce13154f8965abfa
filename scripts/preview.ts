import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { takeOutput } from '../src/publish/build-turns.ts';
import { serveFolder } from '../src/publish/serve-folder.ts';
import { mendSwap, swapWasInterrupted } from '../src/publish/swap.ts';
import { command, portNumber, readArguments, UsageError } from './arguments.ts';

await command(async () => {
  const flags = readArguments('npm run preview -- [flags]', {
    out: { value: 'DIR', default: 'dist', says: 'The finished folder.' },
    port: { value: 'NUMBER', default: '4322', says: 'The port to serve it on.' },
  });
  const folder = String(flags['out']);
  if (swapWasInterrupted(folder)) {
    // It may be a build that is just putting its site in place.
    const giveBack = await takeOutput(folder);
    if (swapWasInterrupted(folder)) await mendSwap(folder);
    await giveBack();
  }
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`There is no finished site in ${folder}. Make one with npm run build.`);
  const { origin } = await serveFolder(folder, portNumber(flags['port']));
  console.log(`The finished site is at ${origin}index.html. Stop it with Ctrl+C.`);
  return undefined;
});
