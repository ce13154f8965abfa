import { askServer, rootOf, type Reply } from './ask-server.ts';
import { sha256 } from '../../kept/digests.ts';
import { readChecksums, versionOf, type Checksums } from './checksums.ts';
import { explainChange } from './explain-change.ts';
import { endingOf, typeOf } from './file-types.ts';
import type { Finding } from './finding.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { RequestKind } from './request-kinds.ts';
import { checksumFile, isServerFile, requestFile } from './server-files.ts';
import { NothingToVerify, type Verdict } from './verdict.ts';

const atOnce = 8;

const addressOf = (root: URL, path: string): URL => new URL(path.split('/').map(encodeURIComponent).join('/'), root);

/** The list of the hosted copy. Throws `NothingToVerify` where it cannot be had. */
async function listAt(root: URL): Promise<Checksums> {
  const address = addressOf(root, checksumFile);
  const reply = await askServer(address);
  if (reply.kind === 'silence')
    throw new NothingToVerify(`${root.href} cannot be reached: ${reply.because}.\nFix: ${reply.cure}`);
  const { response, bytes } = reply;
  const listed = response.ok ? readChecksums(new TextDecoder().decode(bytes)) : undefined;
  if (listed) return listed;
  const answer = response.ok ? 'is answered with something else' : `is answered with ${response.status}`;
  throw new NothingToVerify(
    `${address.href} ${answer}, so there is no list to compare the copy with.\nFix: check the address, and copy the folder hosting too. A page to log in has to be passed first.`,
  );
}

function missing({ response }: Extract<Reply, { kind: 'answer' }>, path: string): Finding {
  const ending = endingOf(path);
  const isIis = /microsoft-iis/i.test(response.headers.get('server') ?? '');
  if (response.status === 404 && isIis && typeOf(path))
    return {
      place: path,
      fact: `IIS answers 404: the file is missing, or IIS does not know ${ending} and so does not send it.`,
      cure: `copy web.config too, or add the MIME type ${typeOf(path)?.type} for ${ending}.`,
    };
  return response.status === 404
    ? { place: path, fact: 'It is missing: the server answers 404.', cure: 'copy it from the package.' }
    : {
        place: path,
        fact: `The server does not send it, and answers ${response.status}.`,
        cure: 'let everybody read it, and have the server send it as it is.',
      };
}

async function lookAt(
  path: string,
  { root, listed, kinds }: { root: URL; listed: Checksums; kinds: readonly RequestKind[] },
): Promise<Finding[]> {
  const address = addressOf(root, path);
  const reply = await askServer(address);
  if (reply.kind === 'silence')
    return [{ place: path, fact: `There is no answer: ${reply.because}.`, cure: reply.cure }];
  const { response, bytes } = reply;
  const arrived = new URL(response.url);
  if (arrived.origin !== address.origin)
    return [
      {
        place: path,
        fact: `The server sends readers on to ${arrived.origin}.`,
        cure: 'let the site be read without logging in, or verify the address that readers use.',
      },
    ];
  if (!response.ok) return [missing(reply, path)];
  const sum = listed.get(path) ?? '';
  const change = sha256(bytes) === sum ? [] : [{ place: path, ...explainChange(path, bytes, sum) }];
  return [...change, ...judgeAnswer({ path, address, headers: response.headers, size: bytes.length }, kinds)];
}

/** What the site needs, by its own list; where that is not whole, its loss is found as any other. */
async function kindsAt(root: URL, listed: Checksums): Promise<readonly RequestKind[]> {
  const reply = await askServer(addressOf(root, requestFile));
  if (reply.kind === 'silence' || sha256(reply.bytes) !== listed.get(requestFile)) return [];
  return (JSON.parse(new TextDecoder().decode(reply.bytes)) as { kinds: RequestKind[] }).kinds;
}

async function judgeMissingPage(root: URL): Promise<Finding[]> {
  const path = 'there-is-no-such-page.html';
  const reply = await askServer(addressOf(root, path));
  if (reply.kind === 'silence' || !reply.response.ok) return [];
  return [
    {
      place: path,
      fact: `A page that does not exist is answered with ${reply.response.status}, so nobody can tell that a page is missing.`,
      cure: 'answer with 404 there. HOSTING.html says how, for each server.',
      isAboutServer: true,
      isAdvice: true,
    },
  ];
}

/** Whether a hosted copy is whole and unaltered, and rightly sent. Throws `NothingToVerify` where there is none. */
export async function verifyAddress(typed: string): Promise<Verdict> {
  const root = rootOf(typed);
  const listed = await listAt(root);
  const kinds = await kindsAt(root, listed);
  // Servers keep their own settings to themselves.
  const waiting = [...listed.keys()].filter((path) => !isServerFile(path));
  const findings = new Map<string, Finding[]>();
  const asker = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      findings.set(path, await lookAt(path, { root, listed, kinds }));
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
  const inOrder = [...listed.keys()].flatMap((path) => findings.get(path) ?? []);
  return {
    copy: root.href,
    version: versionOf(listed),
    files: listed.size,
    findings: [...inOrder, ...(await judgeMissingPage(root))],
  };
}
