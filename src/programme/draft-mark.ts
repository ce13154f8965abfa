type CanBeDraft = { readonly data: { readonly draft?: boolean | undefined } } | undefined;

/** What a list says behind something that is a draft, or belongs to one. Only the preview lists drafts. */
export const draftMark = (...entries: readonly CanBeDraft[]): string =>
  entries.some((entry) => entry?.data.draft) ? ' · draft' : '';
