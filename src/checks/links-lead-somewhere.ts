import { posix } from 'node:path';
import { closest } from '../programme/closest.ts';
import { isDraft, placeIn } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { routeOfFile } from '../programme/routes.ts';
import { termId } from '../programme/routes.ts';
import type { Check } from './world.ts';

const problem = problemFor('links-lead-somewhere');
const isOutside = (address: string): boolean => /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(address);

/** Links to other content name a file that exists and is published, and a heading that it has. */
export const linksLeadSomewhere: Check = ({ programme, entries, paths }) => {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const terms = programme.glossary.map(({ term }) => termId(term));

  return programme.entries.flatMap((entry) => entry.outline.links.flatMap(({ address, spot }): Problem[] => {
    if (isOutside(address)) return [];
    const place = placeIn(entry, spot);
    const [target = '', anchor] = address.split('#');
    if (target.startsWith('/'))
      return [problem(place, `The link to ${address} begins at the server's root, which is somewhere else on every host.`, 'link to the file as it lies beside this one, such as ../02-networks/catch-up.mdx.')];
    const path = target === '' ? entry.path : posix.join(posix.dirname(entry.path), decodeURI(target));
    if (!paths.has(path)) {
      const meant = closest(path, paths);
      return [problem(place, `The link leads to ${target}, but there is no such file.`, meant ? `did you mean ${posix.relative(posix.dirname(entry.path), meant)}?` : 'correct the link, or take it out.')];
    }
    const there = byPath.get(path);
    if (!there || !routeOfFile(path))
      return [problem(place, `The link leads to ${target}, which is no page of the site.`, 'link to a module, lesson, hub or story.')];
    if (isDraft(there) && !isDraft(entry))
      return [problem(place, `The link leads to ${target}, which is a draft and not on the site.`, 'take the link out until the draft is published.')];
    if (anchor === undefined || anchor === '' || there.unread.has('body')) return [];
    const anchors = there.kind === 'glossary' ? terms : there.outline.headings.map(({ id }) => id);
    if (anchors.includes(anchor)) return [];
    const meant = closest(anchor, anchors);
    return [problem(place, `${there.file} has no heading "#${anchor}".`, meant ? `did you mean #${meant}?` : `use one that it has: ${anchors.slice(0, 12).map((id) => `#${id}`).join(', ') || 'it has none'}.`)];
  }));
};
