import { problemFor } from '../programme/problem.ts';
import { isOwnComputer, webAddress, writtenAddresses } from './parts/addresses.ts';
import { addressFrom, ourFile, pagesOf } from './parts/our-pages.ts';
import type { Check } from './world.ts';

const problem = problemFor('links-to-our-pages-name-files');

/** A link to a page of this site names its file: each council hosts the site at an address of its own. */
export const linksToOurPagesNameFiles: Check = (world) => {
  const pages = pagesOf(world);
  return writtenAddresses(world).flatMap(({ address, place, entry, link }) => {
    const url = webAddress(address);
    if (!url || !link) return [];
    const file = ourFile(url, pages);
    if (!file)
      return isOwnComputer(url)
        ? [
            problem(
              place,
              `The address ${address} is on your own computer, and nobody else can open it.`,
              'link to the file of the page, such as ../02-networks/catch-up.mdx, or take the link out.',
            ),
          ]
        : [];
    const better = `${addressFrom(entry, file)}${url.hash}`;
    return [
      problem(
        place,
        isOwnComputer(url)
          ? `The address ${address} is this site's preview on your own computer, and nobody else can open it.`
          : `The address ${address} is a page of this site, which every council keeps at another address.`,
        link.form === 'bare' ? `write [what is there](${better})` : `write ${better}`,
      ),
    ];
  });
};
