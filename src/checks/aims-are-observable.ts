import { fillersIn } from '../programme/fillers.ts';
import { problemFor } from '../programme/problem.ts';
import { aimLists } from './parts/aim-lists.ts';
import type { Check } from './world.ts';

const problem = problemFor('aims-are-observable');

// What trainers write before the verb, though the page says it already, and how well it is done.
const opening = String.raw`(?:by the end[^,]*, )?(?:you(?:'ll|’ll| will) )?(?:have |be able to |been able to |to )?`;
const degree =
  '(?:(?:fully|really|truly|clearly|properly|thoroughly|deeply|generally|broadly|firmly|finally|better|well|now|also|more) )*';

const amounts =
  '(?:a|an|some|more|your|own|good|better|clear|basic|deeper|fuller|greater|wider|working|solid|sound|practical|general)';
const insights = '(?:understanding|awareness|knowledge|appreciation|insights?|familiarity|confidence)';

const states = [
  'underst(?:ood|and)',
  'comprehend(?:ed)?',
  'grasp(?:ed)?',
  'know|known|knew',
  // Somebody may be appreciated in public.
  "appreciated?(?= (?:the|how|what|why|that|your)(?![\\w’'-]))",
  // "Got to know two neighbours" is a meeting that others can see.
  '(?:got|get|gotten) to know (?:about|how|what|why|when|where|which|who|whether|that)',
  '(?:(?:been|become|became|be|made yourself|make yourself) )?(?:more |fully |better )?aware(?= of| that| how|$)',
  // "Learned three names by heart" can be seen; what was learned about something cannot.
  'learn(?:ed|t)? (?:more|about|how|what|why|when|where|which|who|whether|that|of|to (?:understand|know|appreciate))',
  'familiari[sz]ed? yourself',
  '(?:been|become|became|be|got|get) (?:more |fully |better )?(?:familiar|acquainted)(?= with)',
  '(?:been|become|became|be|felt|feel|got|get) (?:more )?(?:confident|comfortable|at ease)',
  `(?:${amounts} )*(?:${insights}) (?:of|in|about|that|how)`,
  '(?:reflect(?:ed)?|thought|think) (?:on|about|over)',
  `(?:gain(?:ed)?|develop(?:ed)?|acquired?|got|get|had|have) (?:${amounts} )*(?:${insights})`,
  `(?:buil[dt]|deepen(?:ed)?|improved?|increased?) your (?:own )?(?:${insights})`,
];

const unseen = new RegExp(String.raw`^["“‘']?${opening}${degree}(?:${states.join('|')})(?![\w’'-])`, 'i');

// What follows a state of mind may be what others see: "gained an insight and posted it".
const seen =
  /\b(?:in public|publicly|by [\w-]+ing|(?:and|then) (?:posted|listed|drawn|drew|written|wrote|sent|asked|shown|showed|told|shared|published|said|marked|named|explained|tested|answered|invited|met|booked|saved|printed|used|tried|put)|(?:with|in) (?:an?|one|two|three|your) (?:[\w’'-]+ )?(?:posts?|maps?|lists?|notes?|messages?|cards?|letters?|photos?|videos?))\b/i;

/** An aim is something that somebody could see done, and no state of mind: "listed", not "understood". */
export const aimsAreObservable: Check = ({ programme }) =>
  aimLists(programme)
    .filter(({ isWhole }) => isWhole)
    .flatMap(({ aims, at }) =>
      aims.flatMap(({ text }, index) =>
        unseen.test(text.replace(/\s+/g, ' ')) && !seen.test(text) && fillersIn(text).length === 0
          ? [
              problem(
                at(index, 'text'),
                `Nobody could see the aim "${text}", so nobody can tell when it is met.`,
                'complete "you will have …" with something that others could see: listed, drawn, turned on, posted, asked.',
              ),
            ]
          : [],
      ),
    );
