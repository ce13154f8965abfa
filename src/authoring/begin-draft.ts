import { completeRequest } from './complete-request.ts';
import type { Draft } from './draft.ts';
import type { ExistingContent } from './existing-content.ts';
import { planDraft } from './plan-draft.ts';
import type { Given } from './read-given.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { saveNewFiles } from './save-new-files.ts';

/** Writes the draft that was asked for, whole or not at all. Nothing that is there is ever overwritten. */
export async function beginDraft(given: Given, existing: ExistingContent): Promise<Draft | Refusal> {
  const request = completeRequest(given, existing);
  if (isRefusal(request)) return request;
  const draft = planDraft(request, existing);
  if (isRefusal(draft)) return draft;
  return (await saveNewFiles(existing, draft.files)) ?? draft;
}
