import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { run, scratch } from './kit/run.ts';
import { serveCopy, type Spoil } from './kit/serve-copy.ts';

let place: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  place = await scratch();
});
afterAll(() => place.remove());

/** What is said of a copy at an address, whose port is another each time. */
async function verifyServed(spoil?: Spoil, path = ''): Promise<{ status: number; said: string }> {
  const served = await serveCopy(inject('site'), spoil);
  try {
    const { status, stdout, stderr } = await run('verify', [served.origin + path]);
    return { status, said: (stdout + stderr).replaceAll(served.origin, 'http://learn.example/') };
  } finally {
    await served.close();
  }
}

const sum = (said: string): string =>
  said
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/version \w{8}, \d+/, 'version V, N') ?? '';

test('npm run verify explains itself with --help', async () => {
  expect(await run('verify', ['--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Usage: npm run verify -- FOLDER\|URL\n\n {2}FOLDER\|URL {2}The folder /),
  });
});

test('a folder that was copied whole is said to be whole', async () => {
  const { status, stdout, stderr } = await run('verify', [inject('site')]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/ against version [\da-f]{8}, \d+ files: whole and unaltered\.\n$/);
});

test('a folder that was damaged in many ways has each named, with what happened and what to do', async () => {
  const copy = join(place.folder, 'damaged');
  await cp(inject('site'), copy, { recursive: true });
  const change = async (path: string, how: (text: string) => string): Promise<void> =>
    writeFile(join(copy, path), how(await readFile(join(copy, path), 'utf8')));
  await rm(join(copy, 'pagefind/pagefind.js'));
  await change('index.html', (text) => text.replace('Councillor', 'Counsellor'));
  await change('a-z.html', (text) => text.replaceAll('\n', '\r\n'));
  await change('ledger.csv', (text) => text.replaceAll('\r\n', '\n'));
  await change('about.html', (text) => `\uFEFF${text}`);
  await change('plan.html', () => '');
  await change('privacy.html', (text) => text.replace('</body>', '<script>watch()</script></body>'));
  await appendFile(join(copy, 'web.config'), '<!-- ours -->');
  await writeFile(join(copy, 'old-page.html'), '');
  await writeFile(join(copy, 'Thumbs.db'), '');
  await writeFile(join(copy, '.htaccess'), '');

  const { status, stdout, stderr } = await run('verify', [copy]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.replace(/against version .*/s, '').replace(copy, 'COPY')).toBe(`a-z.html, ledger.csv
  Its line ends were changed on the way, as FTP does when it copies files as text.
  Fix: copy it again, and choose “binary” in the program that copies it.

about.html
  A byte-order mark was put before its first letter, as some editors do when they save a file.
  Fix: copy it again from the package, without opening it.

index.html
  It is not the file of this version: somebody edited it, it is of another version, or it was cut short.
  Fix: copy it again from the package. If it stays so, have the server, or what stands before it, pass files on as they are.

old-page.html
  It is not of this version: it was left over from another one, or somebody put it there.
  Fix: delete it, unless your council knows what it is for.

pagefind/pagefind.js
  It is missing.
  Fix: copy it from the package.

plan.html
  It is empty: copying stopped, or the disk was full.
  Fix: copy it again.

privacy.html
  Something on the way puts a script into it that is not ours: <script>
  Fix: switch that off for this folder, in the server or the proxy before it. Readers were promised that nobody watches them.

This works, and could be better:

web.config
  It is not as it was handed out. That is right if your council changed its server’s settings there.
  Fix: if nobody did, copy it again from the package.

COPY `);
  expect(sum(stderr)).toMatch(/: 8 files not right\.$/);
});

test('a copy that is served as it should be is said to be whole, at the address of a page too', async () => {
  for (const path of ['', 'index.html', 'search.html?q=bees#main'])
    expect(await verifyServed(undefined, path)).toEqual({
      status: 0,
      said: expect.stringMatching(
        /^http:\/\/learn\.example\/ against version [\da-f]{8}, \d+ files: whole and unaltered\.\n$/,
      ),
    });
});

test('a server that does not know Pagefind’s files, guesses, and refuses WebAssembly is told so', async () => {
  const { status, said } = await verifyServed((path, { headers }) => {
    if (path.endsWith('.pf_meta')) headers['Content-Type'] = 'text/html';
    if (path.endsWith('.ics')) headers['Content-Type'] = 'text/plain; charset=utf-8';
    if (path === 'index.html') headers['Content-Type'] = 'text/html; charset=iso-8859-1';
    if (path === 'about.html') delete headers['X-Content-Type-Options'];
    if (path === 'plan.html') headers['Cache-Control'] = 'max-age=604800';
    if (path === 'search.html') headers['Content-Security-Policy'] = "default-src 'self'";
  });
  expect(status).toBe(1);
  for (const words of [
    'the server does not know .pf_meta.\n  Fix: have .pf_meta sent as application/octet-stream.',
    'the server does not know .ics.',
    'It is sent as iso-8859-1',
    'about.html\n  The server does not say X-Content-Type-Options',
    'plan.html\n  Browsers may keep it for 168 hours',
    'search.html\n  The server’s Content-Security-Policy refuses WebAssembly',
    'Types and headers stand ready in web.config',
  ])
    expect(said).toContain(words);
  expect(sum(said)).toBe(
    'http://learn.example/ against version V, N files: whole and unaltered. The server sends it wrongly in 6 ways.',
  );
});

test('a server that changes files on their way, keeps some back or has pages for everything is told so', async () => {
  const log = '<!DOCTYPE html><title>Log in</title>';
  const { status, said } = await verifyServed((path, sent) => {
    if (path === 'index.html')
      sent.bytes = Buffer.from(`${sent.bytes.toString()}<script src="//watch.example/w.js"></script>`);
    if (path === 'pagefind/pagefind.js') Object.assign(sent, { bytes: Buffer.from(log) });
    if (path.endsWith('.pf_index')) Object.assign(sent, { status: 404 }).headers['Server'] = 'Microsoft-IIS/10.0';
    if (path === 'icon.svg') sent.status = 403;
    if (path === 'there-is-no-such-page.html') sent.status = 200;
    if (path === 'web.config') sent.status = 404;
  });
  expect(status).toBe(1);
  for (const words of [
    'index.html\n  Something on the way puts a script into it that is not ours: <script src="//watch.example/w.js">',
    'pagefind/pagefind.js\n  In its place comes a web page',
    'IIS does not know .pf_index and so does not send it.\n  Fix: copy web.config too, or add the MIME type application/octet-stream for .pf_index.',
    'icon.svg\n  The server does not send it, and answers 403.',
    'there-is-no-such-page.html\n  A page that does not exist is answered with 200',
  ])
    expect(said).toContain(words);
  expect(said).not.toContain('web.config\n');
});

test('a bare server is whole, and what would make it better is said', async () => {
  const { status, said } = await verifyServed((_, { headers }) => {
    for (const name of Object.keys(headers)) if (name !== 'Content-Type') Reflect.deleteProperty(headers, name);
  });
  expect(status).toBe(1);
  expect(sum(said)).toBe(
    'http://learn.example/ against version V, N files: whole and unaltered. The server sends it wrongly in 2 ways.',
  );
  expect(said).toContain('It is sent without compression');
});

test('where there is nothing to verify, the report says why, and the status is 2', async () => {
  const gone = await serveCopy(inject('site'));
  await gone.close();
  expect(await run('verify', [`${gone.origin}learn`])).toEqual({
    status: 2,
    stdout: '',
    stderr: `${gone.origin}learn/ cannot be reached: nothing listens there.\nFix: check the address and its port, and that the server runs.\n`,
  });
  const other = await verifyServed((path, sent) => {
    if (path === 'hosting/SHA256SUMS.txt') sent.bytes = Buffer.from('<!DOCTYPE html>');
  });
  expect(other).toEqual({
    status: 2,
    said: 'http://learn.example/hosting/SHA256SUMS.txt is answered with something else, so there is no list to compare the copy with.\nFix: check the address, and copy the folder hosting too. A page to log in has to be passed first.\n',
  });
  expect(await run('verify', [place.folder])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('has no hosting/SHA256SUMS.txt, so there is nothing to compare it with.'),
  });
});
