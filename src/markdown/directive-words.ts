export interface AttributeWords {
  readonly says: string;
  /** Whether the check asks for it. */
  readonly isNeeded: boolean;
}

export interface DirectiveWords {
  /** A container opens with three colons and is closed; a leaf has two and stands alone. */
  readonly kind: 'container' | 'leaf';
  /** What it is for, in a sentence. */
  readonly says: string;
  readonly attributes: Readonly<Record<string, AttributeWords>>;
  /** As a trainer writes it. */
  readonly example: string;
}

const text = (strings: TemplateStringsArray): string => (strings[0] ?? '').trim();
const needed = (says: string): AttributeWords => ({ says, isNeeded: true });
const optional = (says: string): AttributeWords => ({ says, isNeeded: false });

/** What a trainer is told of each directive; `directives.ts` says what each does. */
export const directiveWords: Readonly<Record<string, DirectiveWords>> = {
  question: {
    kind: 'container',
    says: 'Checks an aim. Tick every right option, and give each option its own feedback, indented below it.',
    attributes: {
      id: needed('A short name that no other question has. It never changes.'),
      aim: needed('The aim that it checks, one of the same workshop or lesson.'),
    },
    example: text`
:::question{id=own-search aim=search-yourself}
Where do you see what a resident sees when they look for you?

- [ ] In your usual browser window

  Your history and log-ins change what you are shown.
- [x] In a private window

  It leaves out your own history.
:::
`,
  },
  scene: {
    kind: 'container',
    says: 'A situation with several plausible moves, and what follows from each, indented below it.',
    attributes: {
      id: needed('A short name that no other scene has. It never changes.'),
      aim: optional('The aim that it practises, one of the same workshop or lesson.'),
    },
    example: text`
:::scene{id=planning-row aim=pin-rules}
A neighbour asks you online to oppose an application.

- Reply in public

  Everyone sees it, and it may look like a closed mind.
- Ask your monitoring officer first

  It costs a day and keeps you safe.
:::
`,
  },
  activity: {
    kind: 'container',
    says: 'Something to do, step by step.',
    attributes: {
      aim: optional('The aim that it practises, one of the same workshop or lesson.'),
      minutes: optional('How long it takes, in whole minutes.'),
    },
    example: text`
:::activity{aim=draw-map minutes=10}
1. Write your name in the middle of a page.
2. Add the groups you meet in a month.
:::
`,
  },
  'key-points': {
    kind: 'container',
    says: 'What to take away, in a few points.',
    attributes: {},
    example: text`
:::key-points
- Secure email first.
- Then your social accounts.
:::
`,
  },
  tip: {
    kind: 'container',
    says: 'A hint that helps and can be passed over.',
    attributes: {},
    example: text`
:::tip
Sunday evening suits many people.
:::
`,
  },
  warning: {
    kind: 'container',
    says: 'What may go wrong.',
    attributes: {},
    example: text`
:::warning
A private group can leak.
:::
`,
  },
  nation: {
    kind: 'container',
    says: 'What holds in some nations only. It is shown with their names.',
    attributes: {
      only: needed('One or more of england, wales, scotland and northern-ireland; several stand in quotation marks.'),
    },
    example: text`
:::nation{only="england wales"}
This shows where it applies.
:::
`,
  },
  fact: {
    kind: 'leaf',
    says: 'Puts in an entry of `facts.yaml`, with its source and the date when it was checked.',
    attributes: { id: needed('The id of the entry.') },
    example: '::fact{id=imprint-since}',
  },
};

/** The names of the attributes that a directive may have. None where there is no such directive. */
export const attributesOf = (name: string): readonly string[] => Object.keys(directiveWords[name]?.attributes ?? {});
