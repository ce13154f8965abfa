export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** What a reader runs into where it is not met; for those that a machine can tell of. */
  readonly fault?: string;
}

const criterion = (number: string, level: Criterion['level'], name: string, fault?: string): Criterion => ({
  number,
  name,
  level,
  ...(fault ? { fault } : {}),
});

/**
 * The success criteria of levels A and AA, with their names, from the Web Content Accessibility
 * Guidelines 2.2, W3C Recommendation, 12 December 2024: https://www.w3.org/TR/WCAG22/. The sentences are ours.
 */
export const criteria: readonly Criterion[] = [
  criterion('1.1.1', 'A', 'Non-text Content', 'A picture has no words that stand for it.'),
  criterion('1.2.1', 'A', 'Audio-only and Video-only (Prerecorded)', 'A recording has no text beside it.'),
  criterion('1.2.2', 'A', 'Captions (Prerecorded)', 'A film has no captions.'),
  criterion('1.2.3', 'A', 'Audio Description or Media Alternative (Prerecorded)'),
  criterion('1.2.4', 'AA', 'Captions (Live)'),
  criterion('1.2.5', 'AA', 'Audio Description (Prerecorded)'),
  criterion(
    '1.3.1',
    'A',
    'Info and Relationships',
    'What can be seen of a list or a table is not told to a screen reader.',
  ),
  criterion('1.3.2', 'A', 'Meaningful Sequence'),
  criterion('1.3.3', 'A', 'Sensory Characteristics'),
  criterion('1.3.4', 'AA', 'Orientation', 'The page can be read only with the device held one way.'),
  criterion('1.3.5', 'AA', 'Identify Input Purpose', 'A field does not tell the browser what belongs in it.'),
  criterion('1.4.1', 'A', 'Use of Color', 'A link can be told from the words around it by its colour alone.'),
  criterion('1.4.2', 'A', 'Audio Control', 'Sound starts by itself.'),
  criterion('1.4.3', 'AA', 'Contrast (Minimum)', 'Words are hard to tell from what is behind them.'),
  criterion('1.4.4', 'AA', 'Resize Text', 'With text twice as large, part of the page has to be scrolled to sideways.'),
  criterion('1.4.5', 'AA', 'Images of Text'),
  criterion('1.4.10', 'AA', 'Reflow', 'On a narrow window, part of the page has to be scrolled to sideways.'),
  criterion('1.4.11', 'AA', 'Non-text Contrast'),
  criterion(
    '1.4.12',
    'AA',
    'Text Spacing',
    'With letters and lines set further apart, something is cut off or runs over.',
  ),
  criterion('1.4.13', 'AA', 'Content on Hover or Focus'),
  criterion('2.1.1', 'A', 'Keyboard', 'Something cannot be reached or used with a keyboard alone.'),
  criterion('2.1.2', 'A', 'No Keyboard Trap', 'The keyboard does not get past something.'),
  criterion('2.1.4', 'A', 'Character Key Shortcuts'),
  criterion('2.2.1', 'A', 'Timing Adjustable', 'The page changes by itself after a while.'),
  criterion('2.2.2', 'A', 'Pause, Stop, Hide', 'Something moves and cannot be stopped.'),
  criterion('2.3.1', 'A', 'Three Flashes or Below Threshold'),
  criterion('2.4.1', 'A', 'Bypass Blocks', 'There is no way past what every page begins with.'),
  criterion('2.4.2', 'A', 'Page Titled', 'The page has no title.'),
  criterion('2.4.3', 'A', 'Focus Order'),
  criterion('2.4.4', 'A', 'Link Purpose (In Context)', 'A link has no words that say where it leads.'),
  criterion('2.4.5', 'AA', 'Multiple Ways'),
  criterion('2.4.6', 'AA', 'Headings and Labels'),
  criterion('2.4.7', 'AA', 'Focus Visible', 'With a keyboard, it cannot be seen where on the page one is.'),
  criterion(
    '2.4.11',
    'AA',
    'Focus Not Obscured (Minimum)',
    'With a keyboard, what one is at lies outside the window or below something.',
  ),
  criterion('2.5.1', 'A', 'Pointer Gestures'),
  criterion('2.5.2', 'A', 'Pointer Cancellation'),
  criterion('2.5.3', 'A', 'Label in Name', 'What a control is called aloud is not what can be read on it.'),
  criterion('2.5.4', 'A', 'Motion Actuation'),
  criterion('2.5.7', 'AA', 'Dragging Movements'),
  criterion('2.5.8', 'AA', 'Target Size (Minimum)', 'Something to press is too small, or too close to its neighbour.'),
  criterion('3.1.1', 'A', 'Language of Page', 'The page does not say which language it is in.'),
  criterion('3.1.2', 'AA', 'Language of Parts', 'Words of another language are not marked as such.'),
  criterion('3.2.1', 'A', 'On Focus'),
  criterion('3.2.2', 'A', 'On Input'),
  criterion('3.2.3', 'AA', 'Consistent Navigation'),
  criterion('3.2.4', 'AA', 'Consistent Identification'),
  criterion('3.2.6', 'A', 'Consistent Help'),
  criterion('3.3.1', 'A', 'Error Identification'),
  criterion('3.3.2', 'A', 'Labels or Instructions', 'A field has more than one label.'),
  criterion('3.3.3', 'AA', 'Error Suggestion'),
  criterion('3.3.4', 'AA', 'Error Prevention (Legal, Financial, Data)'),
  criterion('3.3.7', 'A', 'Redundant Entry'),
  criterion('3.3.8', 'AA', 'Accessible Authentication (Minimum)'),
  criterion(
    '4.1.2',
    'A',
    'Name, Role, Value',
    'A field, a button or a link has no name that a screen reader could say, or says what it is not.',
  ),
  criterion('4.1.3', 'AA', 'Status Messages'),
];

const byNumber = new Map(criteria.map((one) => [one.number, one]));

export const criterionCalled = (number: string): Criterion | undefined => byNumber.get(number);

/** What a reader runs into where a criterion is not met. */
export const faultWords = (number: string): string => byNumber.get(number)?.fault ?? 'The tests found a fault.';

const parts = (number: string): number[] => number.split('.').map(Number);

/** In the order of the guidelines: 1.4.3 before 1.4.10. */
export function compareCriteria(one: string, other: string): number {
  const [a, b] = [parts(one), parts(other)];
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);
}
