import { NothingToVerify } from './verdict.ts';

const patience = 30_000;

/** What one request came to: an answer with its bytes, or why there is none. */
export type Reply =
  | { readonly kind: 'answer'; readonly response: Response; readonly bytes: Uint8Array }
  | { readonly kind: 'silence'; readonly because: string; readonly cure: string };

const reasons: Readonly<Record<string, [because: string, cure: string]>> = {
  ENOTFOUND: ['there is no such host', 'check the address for a slip.'],
  EAI_AGAIN: ['its name cannot be looked up from here', 'check that this computer is on the network.'],
  ECONNREFUSED: ['nothing listens there', 'check the address and its port, and that the server runs.'],
  ECONNRESET: ['it broke off', 'try again; a firewall may be in the way.'],
  UND_ERR_CONNECT_TIMEOUT: ['it does not answer', 'check that this computer may reach it.'],
};

const certificate: [string, string] = [
  'its certificate is not trusted here',
  'if your council signs its own, name its file in the variable NODE_EXTRA_CA_CERTS; if not, the server needs a valid one.',
];

function reasonOf(error: unknown): [because: string, cure: string] {
  const { name, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError')
    return ['it took longer than 30 seconds', 'try again, or look into what slows the server.'];
  const code = cause?.code ?? '';
  if (/CERT|SIGNATURE|ALTNAME/.test(code)) return certificate;
  return reasons[code] ?? [cause?.message ?? code, 'look into what stands between this computer and the server.'];
}

/** Asks for one file as a browser does that has nothing of the site yet. */
export async function askServer(address: URL): Promise<Reply> {
  try {
    const response = await fetch(address, {
      headers: { 'Cache-Control': 'no-cache' },
      signal: AbortSignal.timeout(patience),
    });
    return { kind: 'answer', response, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    const [because, cure] = reasonOf(error);
    return { kind: 'silence', because, cure };
  }
}

/** The root of a site from what somebody typed: a page of it, or the folder with or without its slash. */
export function rootOf(typed: string): URL {
  if (!URL.canParse(typed))
    throw new NothingToVerify(`${typed} is no address. Write it like https://learn.elmshire.example/.`);
  const address = new URL(typed);
  address.hash = '';
  address.search = '';
  address.pathname = address.pathname.replace(/[^/]*\.html$/, '').replace(/\/*$/, '/');
  return address;
}
