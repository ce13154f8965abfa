import { nameFor, nextNumber } from './choose-name.ts';
import type { Request } from './complete-request.ts';
import { draftOne, type Draft } from './draft.ts';
import { cohortDraft } from './drafts/cohort.ts';
import { councilDraft } from './drafts/council.ts';
import { lessonDraft } from './drafts/lesson.ts';
import { storyDraft } from './drafts/story.ts';
import type { ExistingContent } from './existing-content.ts';
import { planInWorkshop } from './plan-in-workshop.ts';
import { planWorkshop } from './plan-workshop.ts';
import type { Refusal } from './refusal.ts';

const folders = { lesson: 'masterclass', story: 'stories', cohort: 'cohorts', council: 'councils' } as const;

/** Works out what to write, and where; or why nothing is to be written. Reads and writes nothing itself. */
export function planDraft(request: Request, existing: ExistingContent): Draft | Refusal {
  if ('workshop' in request) return planInWorkshop(request, existing);
  const { kind, title } = request;
  if (kind === 'workshop') return planWorkshop(title, existing);
  const folder = folders[kind];
  const name = nameFor(title, `${existing.name}/${folder}`);
  if (typeof name !== 'string') return name;
  switch (kind) {
    case 'lesson': {
      const number = nextNumber(existing.programme.lessons.map((lesson) => lesson.number));
      return draftOne(`${folder}/${number}-${name}.mdx`, kind, existing, () => lessonDraft(title, name, existing));
    }
    case 'story':
      return draftOne(`${folder}/${name}.md`, kind, existing, () => storyDraft(title, existing));
    case 'cohort':
      return draftOne(`${folder}/${name}.yaml`, kind, existing, () => cohortDraft(title, existing));
    case 'council':
      return draftOne(`${folder}/${name}.yaml`, kind, existing, () => councilDraft(title, name));
  }
}
