import { chance } from './chance.ts';

/** The little words of which half of any text consists. */
export const littleWords =
  'the of and to a in is that for it as with on by this from are be which at or an when each we can not but they more than its if how then into has one only their over between most such'.split(
    ' ',
  );

const common =
  'member council ward meeting resident street budget vote motion policy plan question answer report minute agenda chair officer letter leaflet poster group network bridge neighbour school library bus road park river market shop service housing repair waste light cost tax grant fund risk choice rule right duty claim reason source text history map record survey sample measure number average rate change value result example exercise lesson idea story picture page post reply comment account message search list table note draft review check step goal aim practice partner volunteer trust safety health culture region evidence'.split(
    ' ',
  );

const syllables =
  'ba be ca co da de fi fo ga go ha la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to va ve vi zo'.split(
    ' ',
  );
const endings = ['ation', 'ity', 'ent', 'ic', 'al', 'ism', 'ous', 'ine', 'or', 'ium', 'ar', 'ets'];

const pick = <T>(from: readonly T[], next: () => number): T => from[Math.floor(next() * from.length)] as T;

/** About 4,600 words, the common ones first, of which the rest are made up. */
export function vocabulary(): readonly string[] {
  const next = chance(0x51ed270b);
  const made = new Set<string>(common);
  while (made.size < common.length + 4500) {
    const length = 2 + Math.floor(next() * 2);
    made.add(Array.from({ length }, () => pick(syllables, next)).join('') + pick(endings, next));
  }
  return [...made];
}
