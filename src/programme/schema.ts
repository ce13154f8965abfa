import { z } from 'zod';
import { criteria } from '../statement/criteria.ts';
import { idPattern } from './names.ts';

// Each field's sentence is said here and nowhere else: error texts, the guide and the editor quote
// it. Where a field takes one of a few values, the sentence names them all. `examples` holds one
// value as a trainer would write it.
const field = <T extends z.ZodType>(type: T, description: string, example: unknown): T =>
  type.meta({ description, examples: [example] });

const text = z.string().trim().min(1);
const id = text.regex(idPattern);
const paths = z.enum(['foundation', 'confident', 'everyone']);
const nations = z.enum(['england', 'wales', 'scotland', 'northern-ireland']);
// js-yaml and other tools turn a bare date into a Date; ours keeps the text, and only this form of it.
const date = z.iso.date();
/** # and six digits: as a style sheet has it. */
export const colorPattern = /^#[0-9a-fA-F]{6}$/;
/** A language's code by BCP 47: `en`, `en-GB`, `cy`. */
export const languagePattern = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/;
/** Where an answer can be sent: an e-mail address, or a web address. */
export const answerPattern = /^(?:https:\/\/\S+|[^\s@:/]+@[^\s@]+\.[^\s@]+)$/;
/** A session has no time zone but that of its place: no Z at the end, which zod would take. */
export const localPattern = /^[^Z]*$/;
const moment = z.iso.datetime({ local: true, offset: false, precision: -1 }).regex(localPattern);

const title = field(text, 'The title, as it stands at the top of the page.', 'Set up safely');
const summary = field(text, 'One plain sentence: what the reader gets here.', 'Three accounts kept apart.');
const minutes = field(z.int().positive(), 'How long it takes, in whole minutes.', 10);

const everywhere = {
  keywords: field(z.array(text), 'Other words that people search for, not shown on the page.', ['purdah']).optional(),
  draft: field(z.boolean(), 'true keeps it out of the site until it is ready.', true).optional(),
  owner: field(text, 'Who keeps this up to date.', 'Learning team').optional(),
  review: field(date, 'The date by which to look at it again, as YYYY-MM-DD.', '2027-05-01').optional(),
};

const aim = z.strictObject({
  id: field(id, 'A short name for the aim: lower-case letters, digits and hyphens. It never changes.', 'draw-map'),
  text: field(text, 'What the member will have done, completing "you will have …".', 'drawn a map of your networks'),
  path: field(paths, 'Whom the aim is for: foundation, confident or everyone.', 'confident').default('everyone'),
});

const exampleAim = { id: 'draw-map', text: 'drawn a map of your networks' };
const exampleContact = { role: 'Democratic services', email: 'democratic.services@elmshire.example' };

const contact = z.strictObject({
  role: field(text, 'What this contact is there for.', 'Democratic services'),
  name: field(text, 'The name of a person, if there is one.', 'A. Example').optional(),
  email: field(z.email(), 'Their e-mail address.', 'a.example@elmshire.example').optional(),
  phone: field(text, 'Their phone number.', '01632 960001').optional(),
});

/** A success criterion of WCAG 2.2, level A or AA, by its number: 1.4.3. */
export const criterionPattern = new RegExp(
  `^(?:${criteria.map(({ number }) => number.replaceAll('.', '\\.')).join('|')})$`,
);

const exampleProblem = { criterion: '1.1.1', text: 'The map of wards has no words that stand for it.' };

const statement = field(
  z.strictObject({
    prepared: field(date, 'The date when it was first published, as YYYY-MM-DD.', '2026-11-23').optional(),
    reviewed: field(date, 'The date when somebody last went through it, as YYYY-MM-DD.', '2026-11-23').optional(),
    review: field(date, 'The date by which to go through it again, as YYYY-MM-DD.', '2027-11-23').optional(),
    testedBy: field(text, 'Who carried out the tests.', 'the web team of Elmshire County Council').optional(),
    replyDays: field(z.int().positive(), 'Within how many days you answer.', 10).optional(),
    form: field(
      z.url(),
      'The web address of a form to tell you of a problem with.',
      'https://www.elmshire.example/tell-us',
    ).optional(),
    problems: field(
      z.array(
        z.strictObject({
          criterion: field(
            text.regex(criterionPattern),
            'The success criterion of WCAG 2.2, level A or AA, that is not met, by its number.',
            '1.1.1',
          ),
          text: field(text, 'What cannot be used, by whom, and what to do instead.', exampleProblem.text),
        }),
      ),
      'Problems that people know of and no test finds.',
      [exampleProblem],
    ).default([]),
    burden: field(z.array(text), 'What would be a disproportionate burden to mend, each with why.', [
      'The films of council meetings before 2026 have no captions.',
    ]).default([]),
    outOfScope: field(z.array(text), 'What the regulations do not cover.', ['Maps for finding the way.']).default([]),
  }),
  'What the accessibility statement says beside the results of the tests.',
  { reviewed: '2026-11-23', review: '2027-11-23', replyDays: 10 },
);

const hub = z.strictObject({
  title,
  summary,
  sprint: field(
    z.strictObject({
      weeks: field(z.int().positive(), 'How many weeks the sprint lasts.', 6),
      aims: field(z.array(aim).min(1), 'What a member will have done by the end of the sprint.', [exampleAim]),
    }),
    'The weeks until the next workshop, with their aims.',
    { weeks: 6, aims: [exampleAim] },
  ),
  ...everywhere,
});

const kinds = z.enum(['catch-up', 'checklist', 'worksheet', 'example', 'guide', 'scene']);

const module = z.strictObject({
  title,
  summary,
  kind: field(kinds, 'What it is: catch-up, checklist, worksheet, example, guide or scene.', 'checklist'),
  minutes,
  covers: field(z.array(id).min(1), 'The ids of the aims that it helps with.', ['draw-map']),
  needs: field(z.array(text), 'Modules (workshop/module) or lessons to have done first, by their ids.', [
    'digital-presence/catch-up',
  ]).default([]),
  essential: field(z.boolean(), 'false lets a plan leave it out when time is short.', true).default(true),
  ...everywhere,
});

const officer = z.strictObject({ title, summary, ...everywhere });
const about = z.strictObject({ title, summary, ...everywhere });

const lesson = z.strictObject({
  title,
  summary,
  path: field(paths, 'Whom the lesson is for: foundation, confident or everyone.', 'everyone').default('everyone'),
  minutes,
  aims: field(z.array(aim).min(1), 'What a member will have done by the end of the lesson.', [
    { id: 'passkey-on', text: 'turned on a passkey' },
  ]),
  ...everywhere,
});

const story = z.strictObject({
  title,
  summary,
  invented: field(z.boolean(), 'true marks the page as an invented example.', true),
  workshops: field(z.array(id), 'The ids of the workshops that it illustrates.', ['networks']).default([]),
  ...everywhere,
});

const programme = z.strictObject({
  id: field(
    id,
    'A short name, under which progress is saved: lower-case letters, digits and hyphens. It never changes.',
    'networked-councillor',
  ).optional(),
  title,
  summary,
  language: field(text.regex(languagePattern), 'The language of the pages, as a code.', 'en-GB').default('en-GB'),
  feedback: field(z.email(), 'Where readers send what they think of the site.', 'feedback@programme.example'),
  contacts: field(z.array(contact).min(1), 'Whom a member can ask.', [exampleContact]),
  statement: statement.optional(),
});

const skillsCheck = z.strictObject({
  title,
  summary,
  statements: field(
    z
      .array(
        z.strictObject({
          id: field(id, 'A short name for the statement. It never changes.', 'hours-set'),
          text: field(text, 'The statement, in the first person.', 'I have set hours for looking at messages.'),
          lessons: field(z.array(id).min(1), 'The lessons for whoever does not agree.', ['why-online']),
        }),
      )
      .min(1),
    'Statements to agree with or not.',
    [{ id: 'hours-set', text: 'I have set hours for looking at messages.', lessons: ['why-online'] }],
  ),
  ...everywhere,
});

const glossary = z.array(
  z.strictObject({
    term: field(text, 'The term.', 'Casework'),
    also: field(z.array(text), 'Other words for it.', ['case']).default([]),
    meaning: field(text, 'What it means, in a plain sentence or two.', 'Help that a councillor gives a resident.'),
  }),
);

const facts = z.array(
  z.strictObject({
    id: field(id, 'A short name for the fact. It never changes.', 'imprint-since'),
    text: field(text, 'The fact, in a sentence that can stand alone.', 'Imprints have been law since 2023.'),
    nations: field(
      z.array(nations).min(1),
      'The nations that it holds for: england, wales, scotland or northern-ireland, one or more.',
      ['england', 'wales'],
    ),
    source: field(
      z.strictObject({
        title: field(text, 'The title of the source.', 'Statutory guidance on digital imprints'),
        publisher: field(text, 'Who published it.', 'Electoral Commission'),
        date: field(text, 'When it was published.', '2023'),
        address: field(z.url(), 'The web address of the source.', 'https://www.example.org/').optional(),
      }),
      'Where the fact comes from.',
      { title: 'Statutory guidance on digital imprints', publisher: 'Electoral Commission', date: '2023' },
    ),
    checked: field(date, 'The date on which somebody last checked it, as YYYY-MM-DD.', '2026-11-01'),
    review: field(date, 'The date by which to check it again, as YYYY-MM-DD.', '2027-05-01'),
    owner: everywhere.owner,
  }),
);

const session = z.strictObject({
  masterclass: field(z.literal(true), 'true where the session is the masterclass and no workshop.', true).optional(),
  workshop: field(id, 'Which workshop it is, by its id.', 'networks').optional(),
  starts: field(moment, 'When it starts, as YYYY-MM-DDTHH:MM.', '2027-01-14T18:00'),
  ends: field(moment, 'When it ends, as YYYY-MM-DDTHH:MM.', '2027-01-14T20:00'),
  place: field(text, 'Where it is held.', 'County Hall, room 2'),
});

const examplePerson = { name: 'A. Example', email: 'a.example@elmshire.example' };

const person = z.strictObject({
  name: field(text, 'Their name.', 'A. Example'),
  email: field(z.email(), 'Their e-mail address.', 'a.example@elmshire.example'),
  council: field(id, 'The id of the council whose members they support.', 'elmshire').optional(),
});

const invented = field(z.boolean(), 'true marks it as an invented example.', true).default(false);

const cohort = z.strictObject({
  title,
  councils: field(z.array(id).min(1), 'The ids of the councils in it.', ['elmshire']),
  invented,
  sessions: field(z.array(session), 'The sessions with their dates, in order.', [
    { workshop: 'networks', starts: '2027-01-14T18:00', ends: '2027-01-14T20:00', place: 'County Hall, room 2' },
  ]),
  undated: field(z.array(id), 'The ids of the workshops whose dates are not fixed yet.', ['networks']).default([]),
  officers: field(z.array(person).min(1), 'The support officers.', [examplePerson]),
  manager: field(
    person,
    'The learning manager, who steps in where diaries or distance defeat a meeting.',
    examplePerson,
  ),
  feedback: field(
    text.regex(answerPattern),
    'Where its members say how the programme was: an e-mail address, or the web address of a form.',
    'learning@elmshire.example',
  ).optional(),
  ...everywhere,
});

const council = z.strictObject({
  name: field(text, 'The name of the council.', 'Elmshire County Council'),
  nation: field(nations, 'The nation that it is in: england, wales, scotland or northern-ireland.', 'england'),
  invented,
  website: field(z.url(), "The address of the council's own site.", 'https://www.elmshire.example/').optional(),
  accent: field(
    z.string().regex(colorPattern),
    "The council's colour, as # and six digits or letters up to f.",
    '#0f5c63',
  ).optional(),
  logo: field(text, 'The file of its logo, which lies beside this one.', 'elmshire.svg').optional(),
  contacts: field(z.array(contact).min(1), 'Whom a member can ask there.', [exampleContact]),
  links: field(
    z.array(
      z.strictObject({
        title: field(text, 'What the page is.', 'Code of conduct'),
        address: field(z.url(), 'Its web address.', 'https://www.elmshire.example/conduct'),
      }),
    ),
    "Pages of the council's own that members need: its policies, its code of conduct.",
    [{ title: 'Code of conduct', address: 'https://www.elmshire.example/conduct' }],
  ).default([]),
  feedback: field(
    text.regex(answerPattern),
    'Where its members say how the programme was: an e-mail address, or the web address of a form.',
    'learning@elmshire.example',
  ).optional(),
  leaveOut: field(
    z.array(text),
    'What its site does without: modules (workshop/module), lessons, stories (stories/name) and skills-check, by their ids.',
    ['networks/bridges'],
  ).default([]),
  statement: statement.optional(),
  ...everywhere,
});

/** One schema for each kind of file. Strict: an unknown key is usually a typo. */
export const schemas = {
  programme,
  about,
  lesson,
  hub,
  module,
  officer,
  story,
  skillsCheck,
  glossary,
  facts,
  cohort,
  council,
} as const;

export type Kind = keyof typeof schemas;
/** What a file of a kind holds, once it has been read. */
export type Data<K extends Kind> = z.infer<(typeof schemas)[K]>;

export type Aim = z.infer<typeof aim>;
export type Path = z.infer<typeof paths>;
export type Nation = z.infer<typeof nations>;
export type Session = z.infer<typeof session>;
export type Contact = z.infer<typeof contact>;
export type Statement = z.infer<typeof statement>;

/** The kinds that are written in Markdown; the others are YAML files. */
export const markdownKinds = ['about', 'lesson', 'hub', 'module', 'officer', 'story'] as const;
export type MarkdownKind = (typeof markdownKinds)[number];
export const isMarkdownKind = (kind: Kind): kind is MarkdownKind => (markdownKinds as readonly Kind[]).includes(kind);
