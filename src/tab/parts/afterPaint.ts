/** For so many milliseconds a page that nobody sees, which is never painted, waits for its first picture. */
const patience = 1000;

let painted: Promise<void> | undefined;

/** Fetches what the first picture of the page can do without once that picture is there: to ask for scripts holds it up. */
export function afterPaint<T>(fetch: () => Promise<T>): () => Promise<T> {
  return () => (painted ??= firstPaint()).then(fetch);
}

/** A frame has been painted when a task begun in it is carried out. */
function firstPaint(): Promise<void> {
  return new Promise((done) => {
    if (!('requestAnimationFrame' in globalThis)) return done();
    setTimeout(done, patience);
    requestAnimationFrame(() => setTimeout(done));
  });
}
