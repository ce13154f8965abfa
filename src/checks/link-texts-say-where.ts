import { placeIn, type AnyEntry } from '../programme/entry.ts';
import type { Link } from '../programme/outline.ts';
import { problemFor } from '../programme/problem.ts';
import { shorten } from '../programme/shorten.ts';
import { isOwnComputer, kindOfAddress, webAddress } from './parts/addresses.ts';
import { ourFile, pagesOf } from './parts/our-pages.ts';
import { unreadDefinitions } from './parts/unread-definitions.ts';
import type { Check } from './world.ts';

const problem = problemFor('link-texts-say-where');

/** Words that say nothing by themselves. Screen readers list a page's links without the sentences round them. */
const vague = new Set([
  ...['here', 'click', 'click here', 'tap here', 'press here', 'click this', 'click this link', 'just click here'],
  ...['go here', 'see here', 'look here', 'read here', 'right here', 'over here', 'available here', 'from here'],
  ...['this', 'this one', 'this link', 'this page', 'this site', 'this website', 'this article', 'this document'],
  ...['follow this link', 'follow the link', 'link', 'links', 'the link', 'a link', 'url', 'address', 'web address'],
  ...['more', 'more here', 'more info', 'more information', 'more details', 'further information', 'further details'],
  ...['find out more', 'find out more here', 'read more', 'read more here', 'read on', 'read this', 'learn more'],
  ...['see more', 'show more', 'view more', 'info', 'information', 'details', 'full details'],
  ...['page', 'the page', 'site', 'the site', 'website', 'the website', 'web site', 'webpage', 'web page'],
  ...['article', 'the article', 'document', 'the document', 'file', 'the file', 'download', 'download here'],
]);

/** "Click on this link", "our website": the same in more words. "Click here for the sheet" says where. */
const vagueSentence =
  /^(?:(?:please|just|simply|kindly) )*(?:(?:click|tap|press|see|go|go to|visit|view|open|follow|read|use)(?: on)?)?(?: ?(?:this|the|that|our|my|their|its)? ?(?:web ?)?(?:link|page|site|here|button|pdf))?(?: below| above)?$/;

/** A link to a term of the glossary is named like it, whatever the word. */
const namesItsTerm = (text: string, address: string): boolean =>
  address.includes('glossary.yaml#') && address.endsWith(`#${plain(text).replaceAll(' ', '-')}`);

/** Words, signs or a number that say nothing. A longer number may be a year, or a phone's. */
const isVague = (text: string, address: string): boolean =>
  !namesItsTerm(text, address) &&
  (vague.has(plain(text)) || /^\d{0,2}$/.test(plain(text)) || vagueSentence.test(plain(text)));

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An address written out. A name that people say aloud, such as gov.uk, is none, nor is a mailbox or a phone number. */
const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/|\/\/)\S+$/i.test(text) ||
  /^www\.[^\s/]+\/\S+$/i.test(text) ||
  /^(?:\.{1,2}\/)?\S+\/\S+\.(?:mdx?|html?)(?:#\S*)?$/i.test(text);

/** A picture without alt text leaves its link without words: that is reported at the picture. */
const holdsSilentPicture = ({ outline }: AnyEntry, { spot }: Link): boolean =>
  outline.pictures.some(
    (picture) => picture.alt.trim() === '' && picture.spot.line === spot.line && picture.spot.column > spot.column,
  );

/** An address in brackets that make no link yet is reported with them. */
const isInLeak = ({ outline }: AnyEntry, { spot }: Link): boolean =>
  [...outline.leaks.filter(({ kind }) => kind === 'link'), ...unreadDefinitions(outline)].some(
    ({ text, spot: { line, column } }) =>
      line === spot.line && column < spot.column && spot.column < column + text.length,
  );

/** What to write: with https, and without a quotation mark that the address took along. */
const better = (address: string): string =>
  address.replace(/^http:/i, 'https:').replace(/["'”’»]+$|%E2%80%9[9D]$/i, '');

/** A link's words say by themselves where it leads. */
export const linkTextsSayWhere: Check = (world) => {
  const pages = pagesOf(world);
  const isReported = (address: string): boolean => {
    const url = webAddress(address);
    return (
      kindOfAddress(address) === 'code' ||
      (url !== undefined && (isOwnComputer(url) || ourFile(url, pages) !== undefined))
    );
  };
  return world.programme.entries.flatMap((entry) =>
    entry.outline.links.flatMap((link) => {
      const { address, text, form, spot } = link;
      const place = placeIn(entry, spot);
      const where = form === 'reference' ? '…' : better(address);
      if (form === 'definition' || address.trim() === '' || address.trim() === '#') return [];
      if (text === '')
        return holdsSilentPicture(entry, link)
          ? []
          : [
              problem(
                place,
                `The link to ${address} has no words, so nobody can see or choose it.`,
                `write what is there between the square brackets: [what is there](${where})`,
              ),
            ];
      if (isAddress(text))
        return isReported(address) || isInLeak(entry, link)
          ? []
          : [
              problem(
                place,
                `The link shows its address, ${shorten(text)}, which a screen reader spells out sign by sign.`,
                `write what is there: [what is there](${where})`,
              ),
            ];
      if (!isVague(text, address)) return [];
      return [
        problem(
          place,
          `The words of the link "${text}" do not say where it leads.`,
          `make the words that name the page the link: [what is there](${where})`,
        ),
      ];
    }),
  );
};
