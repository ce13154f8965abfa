/** What a reader should be able to do, and the success criteria without which it would not be true. */
export const abilities: readonly { readonly text: string; readonly needs: readonly string[] }[] = [
  { text: 'change colours, contrast levels and fonts using browser or device settings', needs: ['1.4.3'] },
  {
    text: 'zoom in up to 400%, or read on a narrow phone, without scrolling sideways (wide tables scroll by themselves)',
    needs: ['1.4.10'],
  },
  {
    text: 'make the text twice as large, and set letters, words and lines further apart',
    needs: ['1.4.4', '1.4.12'],
  },
  { text: 'use all of the website with a keyboard alone', needs: ['2.1.1', '2.1.2', '2.4.7', '2.4.11'] },
  { text: 'read every page, and the feedback of every question, with scripts switched off', needs: [] },
];
