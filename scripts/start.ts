import { dev } from 'astro';
import { fileURLToPath } from 'node:url';
import { contentFolder, showLines, useContentFolder } from '../src/source/shared-content.ts';
import { command, contentFlag, portNumber, readArguments } from './arguments.ts';

await command(async () => {
  const flags = readArguments('npm start -- [flags]', {
    content: contentFlag,
    port: { value: 'NUMBER', default: '4321', says: 'The port of the preview.' },
  });
  const port = portNumber(flags['port']);
  useContentFolder(String(flags['content']));
  await contentFolder();
  // Before anybody reads it: what was rendered without would be rendered again.
  showLines();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await dev({
    root: fileURLToPath(new URL('../', import.meta.url)),
    server: { port },
    logLevel: 'error',
  });
  console.log(
    `\nThe preview is at http://localhost:${server.address.port}/index.html. It follows what you save, and says here what is wrong with it. Stop it with Ctrl+C.`,
  );
  return undefined;
});
