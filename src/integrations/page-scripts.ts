import { writeFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { workerFile } from '../offline/names.ts';
import { bundleScript, bundleWorker, pageScriptNames } from '../publish/page-scripts.ts';

/** Serves the pages' scripts in the preview, and writes them into the finished site. */
export const pageScripts = (): AstroIntegration => ({
  name: 'page-scripts',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use('/scripts/', (request, response, next) => {
        const name = pageScriptNames.find((known) => request.url?.split('?')[0] === `/${known}.js`);
        if (!name) return next();
        bundleScript(name).then((code) => response.setHeader('Content-Type', 'text/javascript').end(code), next);
      });
      // A copy that was kept of a finished site at this address would hide the preview for good.
      server.middlewares.use(`/${workerFile}`, (_, response, next) => {
        bundleWorker('end-copies').then(
          (code) => response.setHeader('Content-Type', 'text/javascript').end(code),
          next,
        );
      });
    },
    'astro:build:done': async ({ dir }) => {
      await mkdir(new URL('scripts/', dir), { recursive: true });
      for (const name of pageScriptNames)
        await writeFile(fileURLToPath(new URL(`scripts/${name}.js`, dir)), await bundleScript(name));
    },
  },
});
