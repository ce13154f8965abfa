import { hub, module, officer, whole, type World } from './test-kit.ts';

/** A council that lacks nothing. */
export const council =
  'name: Elmshire\nnation: england\ncontacts:\n  - role: Accessibility and data protection\n    email: a@elmshire.example\ninvented: true\n';

const workshop = (folder: string, title: string): World => ({
  [`workshops/${folder}/index.mdx`]: hub({ title, aims: [`${folder.slice(3)}-aim`] }),
  [`workshops/${folder}/catch-up.mdx`]: module({ title: `Catch up on ${title}`, covers: [`${folder.slice(3)}-aim`] }),
  [`workshops/${folder}/officer.md`]: officer,
});

/** Three workshops and a council, without a cohort. */
const programme: World = {
  'programme.yaml': whole['programme.yaml'] ?? '',
  'councils/elmshire.yaml': council,
  ...workshop('01-presence', 'Presence'),
  ...workshop('02-networks', 'Networks'),
  ...workshop('03-talks', 'Talks'),
};

export const file = 'cohorts/spring.yaml';
export const fine = '12 files, 0 lessons, 3 workshops, 3 aims, all with revision.';

/** A session of four lines. What it is goes on its first, `starts` on its second. An evening unless told otherwise. */
export const session = (what: string, first: string, last = first, from = '18:00', to = '20:00'): string =>
  `  - ${what}\n    starts: ${first}T${from}\n    ends: ${last}T${to}\n    place: Hall\n`;

/** A cohort whose first session begins on line 4, in a programme of three workshops: Presence, Networks and Talks. */
export const withSessions = (sessions: readonly string[], undated = ''): World => ({
  ...programme,
  [file]: `title: Spring\ncouncils: [elmshire]\nsessions:\n${sessions.join('')}${undated}officers:\n  - name: A\n    email: a@b.example\nmanager:\n  name: B\n  email: b@b.example\ninvented: true\n`,
});

export const masterclass = session('masterclass: true', '2027-01-07');
export const presence = session('workshop: presence', '2027-02-04');
export const networks = session('workshop: networks', '2027-03-18');
export const talks = session('workshop: talks', '2027-05-13');
