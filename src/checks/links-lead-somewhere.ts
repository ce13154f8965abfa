import { posix } from 'node:path';
import { closest } from '../programme/closest.ts';
import { isDraft, placeIn, type AnyEntry } from '../programme/entry.ts';
import { problemFor, type Place, type Problem } from '../programme/problem.ts';
import { routeOfFile, termId } from '../programme/routes.ts';
import { absentPages } from './absent-pages.ts';
import type { Check } from './world.ts';

const problem = problemFor('links-lead-somewhere');
const isOutside = (address: string): boolean => /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(address);

/** The path below the content folder that a link names. Signs that are no sign's code stay as they are. */
function pathOf(target: string, entry: AnyEntry): string {
  if (target === '') return entry.path;
  const path = posix.join(posix.dirname(entry.path), target);
  return /%(?![0-9a-f]{2})/i.test(path) ? path : decodeURI(path);
}

function noSuchFile(place: Place, target: string, path: string, from: string, paths: ReadonlySet<string>): Problem {
  const hub = ['index.mdx', 'index.md'].map((name) => posix.join(path, name)).find((index) => paths.has(index));
  const meant = hub ?? closest(path, paths, posix.basename(path).length);
  const cure = /^www\./.test(target)
    ? `did you mean https://${target}?`
    : meant
      ? `did you mean ${posix.relative(posix.dirname(from), meant)}?`
      : 'correct the link, or take it out.';
  return problem(place, `The link leads to ${target}, but there is no such file.`, cure);
}

/** Links to other content name a file that exists and is published, and a heading that it has. */
export const linksLeadSomewhere: Check = (world) => {
  const { programme, entries, strays, paths } = world;
  const isReported = absentPages(world);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const displaced = new Set(strays.map(({ path }) => path));
  const terms = programme.glossary.map(({ term }) => termId(term));

  return programme.entries.flatMap((entry) =>
    entry.outline.links.flatMap(({ address, text, spot }): Problem[] => {
      const place = placeIn(entry, spot);
      if (isOutside(address))
        return /^(?:https?:|mailto:|tel:|sms:|\/\/)/i.test(address)
          ? []
          : [
              problem(
                place,
                `A page cannot follow the link to ${address.slice(0, 60)}.`,
                'write an address that begins with https://, mailto: or tel:, or the name of a file.',
              ),
            ];
      const [target = '', anchor = ''] = address.split('#');
      if (target === '' && anchor === '')
        return [
          problem(
            place,
            `The link "${text}" leads nowhere.`,
            'write the address between the round brackets, or take the link out.',
          ),
        ];
      if (target.startsWith('/'))
        return [
          problem(
            place,
            `The link to ${address} begins at the server's root, which is somewhere else on every host.`,
            'link to the file as it lies beside this one, such as ../02-networks/catch-up.mdx.',
          ),
        ];
      const path = pathOf(target, entry);
      if (!paths.has(path)) return isReported(path) ? [] : [noSuchFile(place, target, path, entry.path, paths)];
      if (displaced.has(path)) return [];
      const there = byPath.get(path);
      if (!there || !routeOfFile(path))
        return [
          problem(
            place,
            `The link leads to ${target}, which is no page of the site.`,
            'link to a module, lesson, hub or story.',
          ),
        ];
      if (isDraft(there) && !isDraft(entry))
        return [
          problem(
            place,
            `The link leads to ${target}, which is a draft and not on the site.`,
            'take the link out until the draft is published.',
          ),
        ];
      if (anchor === '' || there.unread.has('body') || (there.kind === 'glossary' && there.unread.size > 0)) return [];
      const anchors = there.kind === 'glossary' ? terms : there.outline.headings.map(({ id }) => id);
      if (anchors.includes(anchor)) return [];
      const meant = closest(anchor, anchors);
      const choice = anchors
        .slice(0, 12)
        .map((id) => `#${id}`)
        .join(', ');
      return [
        problem(
          place,
          `${there.file} has no heading "#${anchor}".`,
          meant
            ? `did you mean #${meant}?`
            : choice
              ? `use one that it has: ${choice}.`
              : `it has no headings: take #${anchor} out.`,
        ),
      ];
    }),
  );
};
