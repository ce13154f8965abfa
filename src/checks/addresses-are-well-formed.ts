import { closest } from '../programme/closest.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { readCodes } from '../programme/routes.ts';
import { shorten } from '../programme/shorten.ts';
import { kindOfAddress, webAddress, writtenAddresses, type Written } from './parts/addresses.ts';
import type { Check } from './world.ts';

const problem = problemFor('addresses-are-well-formed');
const schemes: readonly string[] = ['https', 'http', 'mailto', 'tel', 'sms'];
const short = (address: string): string => shorten(address, 80);

/** What was meant, where only the scheme and its signs went wrong. */
function mended(address: string): string | undefined {
  const rest = address
    .trim()
    .replace(/^(?:(?:h?t{1,3}ps{0,2})\s*[:;.,]?[\\/]+\s*|[\\/]+)+/i, '')
    .replace(/^(?:https?:)[\\/]*/i, '')
    .replace(/^www[,;:]/i, 'www.');
  const better = `https://${rest}`;
  return rest !== '' && webAddress(better) ? better : undefined;
}

function judgeWeb({ address, place }: Written): Problem[] {
  if (webAddress(address)) return [];
  const better = mended(address);
  return [
    problem(
      place,
      `The address ${short(address)} is not written as browsers need it.`,
      better
        ? `did you mean ${better}?`
        : 'copy it again from the page that it leads to: https://, a name with dots, no spaces.',
    ),
  ];
}

const isMailbox = (text: string): boolean => /^[^\s@,;:/<>()[\]]+@[^\s@,;<>()[\]]+\.[^\s@,;<>()[\].]+$/.test(text);

function judgeMail({ address, place }: Written): Problem[] {
  const boxes = readCodes(address.replace(/^mailto:/i, '').split('?')[0] ?? '').split(',');
  if (boxes.every((box) => isMailbox(box.trim()))) return [];
  return [
    problem(
      place,
      `There is no e-mail address in the link to ${short(address)}.`,
      'write it like mailto:name@council.example, without spaces.',
    ),
  ];
}

function judgePhone({ address, place }: Written): Problem[] {
  const number = address.replace(/^\w+:/, '').split(/[;?]/)[0] ?? '';
  if (/\d/.test(number) && !/\p{L}/u.test(readCodes(number))) return [];
  return [
    problem(place, `No phone can call ${short(address)}.`, 'write the number in digits, like tel:+441632960001.'),
  ];
}

function judgeOther({ address, place }: Written): Problem[] {
  const [, scheme = '', rest = ''] = /^([^:]*):(.*)$/s.exec(address.trim()) ?? [];
  const meant = closest(scheme, schemes);
  return [
    problem(
      place,
      `A page cannot follow the link to ${short(address)}.`,
      meant
        ? `did you mean ${meant.startsWith('http') ? (mended(`https:${rest}`) ?? 'https://…') : `${meant}:${rest}`}?`
        : 'write an address that begins with https://, mailto: or tel:, or the name of a file.',
    ),
  ];
}

const judges: Partial<Record<ReturnType<typeof kindOfAddress>, (written: Written) => Problem[]>> = {
  web: judgeWeb,
  mail: judgeMail,
  phone: judgePhone,
  other: judgeOther,
};

/** Addresses of the web, of e-mail and of phones are written so that browsers can follow them. */
export const addressesAreWellFormed: Check = (world) =>
  writtenAddresses(world).flatMap((written) => judges[kindOfAddress(written.address)]?.(written) ?? []);
