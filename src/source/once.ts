/** Makes a thing when it is first asked for, and gives the same to whoever asks again. What it throws it throws each time. */
export function once<T>(make: () => T): () => T {
  // Let go of when it is not needed any more: what it holds may be large.
  let rest: (() => T) | undefined = make;
  let made: T;
  return () => {
    if (rest) {
      made = rest();
      rest = undefined;
    }
    return made;
  };
}
