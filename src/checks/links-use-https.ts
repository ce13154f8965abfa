import { problemFor } from '../programme/problem.ts';
import { hasName, isOwnComputer, showsItsAddress, webAddress, writtenAddresses } from './parts/addresses.ts';
import { ourFile, pagesOf } from './parts/our-pages.ts';
import type { Check } from './world.ts';

const problem = problemFor('links-use-https');

/**
 * Links to other sites begin with https. A number in the place of a name, or one's own computer, may
 * have no certificate. A link that shows its address, and one to our own pages, are other promises'.
 */
export const linksUseHttps: Check = (world) => {
  const pages = pagesOf(world);
  return writtenAddresses(world).flatMap(({ address, place, link }) => {
    const url = webAddress(address);
    if (!url || url.protocol !== 'http:' || !hasName(url) || isOwnComputer(url)) return [];
    if (ourFile(url, pages) || (link && showsItsAddress(link))) return [];
    return [
      problem(
        place,
        `The address ${address} begins with http, so others could read or change what a member sees there.`,
        `write ${address.replace(/^http:/i, 'https:')} and try it; hardly any site is without it.`,
      ),
    ];
  });
};
