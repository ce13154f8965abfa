import type { Kind } from '../programme/schema.ts';

export interface KindWords {
  /** What the guide's heading and the editor call it. */
  readonly name: string;
  /** One such file, below `content/`. */
  readonly place: string;
  /** What it is for, in a sentence. */
  readonly says: string;
  /** Its fields as a trainer writes them: every one that is not in nearly every file. */
  readonly example: string;
}

const text = (strings: TemplateStringsArray): string => (strings[0] ?? '').trim();

/** Each kind of file in the order in which a trainer meets it. */
export const kindWords: Readonly<Record<Kind, KindWords>> = {
  hub: {
    name: "A workshop's hub",
    place: 'workshops/02-networks/index.mdx',
    says: "The workshop's own page, with its sprint and the aims.",
    example: text`
title: Networks
summary: See, join and look after the networks you serve.
sprint:
  weeks: 6
  aims:
    - id: draw-map
      text: drawn a map with three layers
    - id: compare-reach
      text: compared reach with reactions for one post
      path: confident
`,
  },
  module: {
    name: 'A module',
    place: 'workshops/02-networks/planning-sheet.md',
    says: 'Revision material for one workshop. Exactly one module of each workshop is its catch-up.',
    example: text`
title: Planning sheet
summary: One page to plan your map on.
kind: worksheet
minutes: 10
covers: [draw-map]
needs: [digital-presence/catch-up]
essential: false
`,
  },
  officer: {
    name: "An officer's sheet",
    place: 'workshops/02-networks/officer.md',
    says: 'What a support officer looks at together with one member.',
    example: text`
title: Officer's sheet for networks
summary: For one meeting between the second workshop and the third.
`,
  },
  lesson: {
    name: 'A lesson',
    place: 'masterclass/03-set-up-safely.mdx',
    says: 'One step of the masterclass.',
    example: text`
title: Set up safely
summary: Passkeys, and three accounts kept apart.
path: everyone
minutes: 10
aims:
  - id: passkey-on
    text: turned on a passkey or 2-step verification
    path: everyone
`,
  },
  story: {
    name: 'A story',
    place: 'stories/first-year-online.md',
    says: "A worked example of a councillor's practice.",
    example: text`
title: A first year online
summary: Half an hour a week, and what came of it.
invented: true
workshops: [digital-presence, networks]
`,
  },
  cohort: {
    name: 'A cohort',
    place: 'cohorts/elmshire-2027.yaml',
    says: 'One run of the programme: who takes part, and when.',
    example: text`
title: Elmshire, spring 2027
councils: [elmshire]
invented: true
sessions:
  - masterclass: true
    starts: 2027-01-07T18:00
    ends: 2027-01-07T20:00
    place: County Hall, room 2
  - workshop: digital-presence
    starts: 2027-02-04T18:00
    ends: 2027-02-04T20:00
    place: By video
undated: [networks]
officers:
  - name: A. Example
    email: a.example@elmshire.example
    council: elmshire
manager:
  name: B. Example
  email: b.example@networked-councillor.example
feedback: learning@elmshire.example
`,
  },
  council: {
    name: 'A council',
    place: 'councils/elmshire.yaml',
    says: 'A council that takes part, and whom to ask there.',
    example: text`
name: Elmshire County Council
nation: england
invented: true
website: https://www.elmshire.example/
accent: "#0f5c63"
logo: elmshire.svg
contacts:
  - role: Monitoring officer
    name: C. Example
    email: monitoring.officer@elmshire.example
    phone: 01632 960002
links:
  - title: Code of conduct
    address: https://www.elmshire.example/conduct
feedback: https://www.elmshire.example/learning/feedback
leaveOut: [networks/bridges]
statement:
  prepared: 2026-11-23
  reviewed: 2026-11-23
  review: 2027-11-23
  testedBy: the web team of Elmshire County Council
  replyDays: 10
  form: https://www.elmshire.example/accessibility-form
  problems:
    - criterion: 1.1.1
      text: The map of wards has no words that stand for it. Ask us for the list of wards.
  burden: [The films of meetings before 2026 have no captions.]
  outOfScope: [Maps for finding the way to the sessions.]
`,
  },
  programme: {
    name: 'The programme',
    place: 'programme.yaml',
    says: 'What the programme is called, and whom a member can ask.',
    example: text`
id: networked-councillor
title: The Networked Councillor
summary: Tools to communicate, collaborate and co-produce with your community online.
language: en-GB
feedback: feedback@networked-councillor.example
contacts:
  - role: Learning manager
    name: B. Example
    email: b.example@networked-councillor.example
    phone: 01632 960001
statement:
  prepared: 2026-11-23
  reviewed: 2026-11-23
  review: 2027-11-23
  testedBy: the learning team
  replyDays: 10
  form: https://networked-councillor.example/accessibility-form
  problems:
    - criterion: 1.1.1
      text: The map of wards has no words that stand for it. Ask us for the list of wards.
  burden: [The films of the first pilots have no captions.]
  outOfScope: [Maps for finding the way to the sessions.]
`,
  },
  about: {
    name: 'The page about the programme',
    place: 'about.md',
    says: 'What the programme is, for whoever comes across it.',
    example: text`
title: About the programme
summary: Who it is for, and how it works.
`,
  },
  skillsCheck: {
    name: 'The skills check',
    place: 'skills-check.yaml',
    says: 'Statements that help a member to see where to begin.',
    example: text`
title: Skills check
summary: Tick what is true of you, and see where to begin.
statements:
  - id: hours-set
    text: I have chosen the hours when I look at messages.
    lessons: [why-online]
`,
  },
  glossary: {
    name: 'The glossary',
    place: 'glossary.yaml',
    says: 'A list of terms, each with what it means.',
    example: text`
- term: 2-step verification
  also: [2SV, 2FA]
  meaning: A second check after your password.
`,
  },
  facts: {
    name: 'The facts',
    place: 'facts.yaml',
    says: 'A list of what will date, such as a law or a figure, so that you correct it in one place.',
    example: text`
- id: imprint-since
  text: Digital imprints have been required across the UK since 1 November 2023.
  nations: [england, wales, scotland, northern-ireland]
  source:
    title: Statutory guidance on digital imprints
    publisher: Electoral Commission
    date: "2023"
    address: https://www.electoralcommission.org.uk/
  checked: 2026-11-01
  review: 2027-05-01
  owner: Learning team
`,
  },
};

/** The name under which a kind's files are kept for editors: `skills-check`. */
export const kindFileName = (kind: Kind): string => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
