import { isDraft, type AnyEntry } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { readCodes, routeOfFile } from '../programme/routes.ts';
import { isText } from '../source/content-folder.ts';
import { absentPages } from './parts/absent-pages.ts';
import { kindOfAddress, writtenAddresses, type Written } from './parts/addresses.ts';
import { meantFiles, pathOf } from './parts/meant-file.ts';
import { missingHeading, missingTerm } from './parts/meant-anchor.ts';
import { addressFrom } from './parts/our-pages.ts';
import { hidesText, type Check, type World } from './world.ts';

const problem = problemFor('links-lead-somewhere');
const example = '../02-networks/catch-up.mdx';

/** Ends with which people write an address of the web without its beginning. */
const host = /^[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|gov|info|eu|example|scot|wales|cymru|london)(?:[/?#:]|$)/i;

/** What somebody meant who wrote a mailbox or a host like a file. */
function meantElsewhere(address: string): string | undefined {
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]+$/i.test(address)) return `mailto:${address}`;
  return /^www\./i.test(address) || host.test(address) ? `https://${address}` : undefined;
}

type Judge = (written: Written) => Problem[];

/** Judges a link to a place on a disk or a server: only a path from file to file holds everywhere. */
const judgeRooted =
  (fact: (address: string) => string, meantFile: ReturnType<typeof meantFiles>): Judge =>
  ({ address, place, entry }) => {
    const [target = '', anchor] = readCodes(address.replace(/^file:\/*/i, '/')).split('#');
    const meant = meantFile(target, entry);
    return [
      problem(
        place,
        fact(address),
        meant
          ? `write ${addressFrom(entry, meant)}${anchor === undefined ? '' : `#${anchor}`}`
          : isText(target) || !/\.\w{2,4}$/.test(target) || /\.html?$/i.test(target)
            ? `link to the file as it lies beside this one, such as ${example}.`
            : /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(target)
              ? 'put the picture beside this file, and show it on the page: ![what it shows](./its-name.png).'
              : 'only pages and pictures come onto the site: write what the file says on a page, or link to where it is on the web.',
      ),
    ];
  };

function noPage(target: string, path: string): { fact: string; cure: string } {
  if (/\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(path))
    return {
      fact: `The link leads to ${target}, which is a picture and no page.`,
      cure: `show it on the page: ![what it shows](${target})`,
    };
  if (isText(path))
    return {
      fact: `The link leads to ${target}, which is no page of the site.`,
      cure: 'link to a module, lesson, hub or story.',
    };
  return {
    fact: `The link leads to ${target}, and no such file comes onto the site: only pages and their pictures do.`,
    cure: 'write what it says on a page, or link to where it is on the web.',
  };
}

function judgeFiles(world: World, meantFile: ReturnType<typeof meantFiles>): Judge {
  const { entries, strays, paths, programme } = world;
  const isReported = absentPages(world);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const published = new Set(programme.entries.map(({ path }) => path));
  const displaced = new Set(strays.map(({ path }) => path));
  const isFolder = (path: string): boolean => [...paths].some((other) => other.startsWith(path.replace(/\/?$/, '/')));

  const missing = ({ place, entry }: Written, target: string, path: string): Problem => {
    const elsewhere = meantElsewhere(target);
    const meant = meantFile(target, entry);
    const better = elsewhere ?? (meant && addressFrom(entry, meant));
    const isCase = meant !== undefined && meant !== path && meant.toLowerCase() === path.toLowerCase();
    const cure = isCase
      ? `it is called ${better}: upper and lower case count.`
      : better
        ? `did you mean ${better}?`
        : 'correct the link, or take it out.';
    return isFolder(path)
      ? problem(place, `The link leads to ${target}, which is a folder and no file.`, cure)
      : problem(place, `The link leads to ${target}, but there is no such file.`, cure);
  };

  const judgeAnchor = ({ place }: Written, there: AnyEntry, anchor: string): Problem[] => {
    if (anchor === '' || hidesText(there) || (there.kind === 'glossary' && there.unread.size > 0)) return [];
    const found = there.kind === 'glossary' ? missingTerm(anchor, programme.glossary) : missingHeading(anchor, there);
    return found ? [problem(place, `${there.file} has no ${found.what}.`, found.cure)] : [];
  };

  return (written) => {
    const { address, place, entry } = written;
    const [target = '', anchor = ''] = address.split('#');
    if (target === '') return judgeAnchor(written, entry, anchor);
    const path = pathOf(target, entry);
    if (!paths.has(path)) {
      const plain = pathOf(target.split('?')[0] ?? '', entry);
      if (target.includes('?') && paths.has(plain))
        return [
          problem(
            place,
            `The link to ${target} has a ? in it, which means nothing in the name of a file.`,
            `write ${addressFrom(entry, plain)}`,
          ),
        ];
      return isReported(path) ? [] : [missing(written, target, path)];
    }
    if (displaced.has(path)) return [];
    const there = byPath.get(path);
    if (!there || !routeOfFile(path)) {
      const { fact, cure } = noPage(target, path);
      return [problem(place, fact, cure)];
    }
    if (!published.has(path))
      return isReported(path)
        ? []
        : [
            problem(
              place,
              `The link leads to ${target}, ${isDraft(there) ? 'which' : 'whose workshop'} is a draft and not on the site.`,
              'take the link out until the draft is published.',
            ),
          ];
    return judgeAnchor(written, there, anchor);
  };
}

/** Links to other content name a file that exists and is published, and a heading or term that it has. */
export const linksLeadSomewhere: Check = (world) => {
  const meantFile = meantFiles(world);
  const judgeFile = judgeFiles(world, meantFile);
  const judgeDisk = judgeRooted(
    (address) => `The link to ${address} is a place on one computer, where nobody else can go.`,
    meantFile,
  );
  const judgeRoot = judgeRooted(
    (address) => `The link to ${address} begins at the server's root, which is somewhere else on every host.`,
    meantFile,
  );
  return writtenAddresses(world).flatMap((written) => {
    const { address, place, link } = written;
    if (link && ['', '#'].includes(address.trim()))
      return [
        problem(
          place,
          `The link "${link.text}" leads nowhere.`,
          'write the address between the round brackets, or take the link out.',
        ),
      ];
    if (!link) return [];
    switch (kindOfAddress(address)) {
      case 'disk':
        return judgeDisk(written);
      case 'file':
        return address.startsWith('/') ? judgeRoot(written) : judgeFile(written);
      default:
        return [];
    }
  });
};
