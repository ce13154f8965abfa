/**
 * Runs a classic script, which may lie anywhere that pages may, also on a disk, and gives what it left as `given` on
 * its own element. Rejects where it cannot be loaded or leaves nothing.
 */
export const loadScript = <T>(address: URL): Promise<T> =>
  new Promise((resolve, reject) => {
    const script: HTMLScriptElement & { given?: T } = document.createElement('script');
    script.onload = script.onerror = () => {
      script.remove();
      if (script.given) resolve(script.given);
      else reject();
    };
    script.src = address.href;
    document.head.append(script);
  });

/** The other side: leaves something for whoever loaded the script that runs. Call it while the script runs first. */
export const give = (thing: unknown): void => {
  Object.assign(document.currentScript ?? {}, { given: thing });
};
