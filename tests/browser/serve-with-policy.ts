import sirv from 'sirv';
import type { Served } from '../../src/publish/serve-folder.ts';
import { listen } from '../kit/listen.ts';

/** Serves a folder as a host does that sends a content security policy with every file. */
export const serveWithPolicy =
  (policy: string) =>
  async (folder: string): Promise<Served> => {
    const files = sirv(folder, { dev: true, extensions: [] });
    return listen((request, response) => {
      response.setHeader('Content-Security-Policy', policy);
      files(request, response, () => void response.writeHead(404).end());
    });
  };
