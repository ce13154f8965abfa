/** The output folder cannot be used. The sentence is for the terminal. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}
