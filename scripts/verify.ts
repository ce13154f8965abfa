import { verifyAddress } from '../src/publish/hosting/verify-address.ts';
import { verifyFolder } from '../src/publish/hosting/verify-folder.ts';
import { isGood, verdictAsText } from '../src/publish/hosting/verdict.ts';
import { command, readWords, UsageError } from './arguments.ts';

await command(async () => {
  const { words } = readWords(
    'npm run verify -- FOLDER|URL',
    {},
    { 'FOLDER|URL': 'The folder that a site was copied to, or the address that readers find it at.' },
  );
  const [copy, ...more] = words;
  if (!copy || more.length > 0)
    throw new UsageError('Give one folder or one address: npm run verify -- https://learn.elmshire.example/.');
  const verdict = await (/^https?:/i.test(copy) ? verifyAddress(copy) : verifyFolder(copy));
  const report = verdictAsText(verdict);
  if (isGood(verdict)) console.log(report);
  else console.error(report);
  return isGood(verdict) ? 0 : 1;
});
