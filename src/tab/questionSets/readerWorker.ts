import type { ReadingContext } from '../../domain/planFile/reading';
import { readGiven, type Given } from './readGiven';

/** A page of its own for reading a table. What goes wrong here is tried again in the page. */
const page = self as unknown as { postMessage(message: unknown): void };

addEventListener('message', ({ data }: MessageEvent<{ given: Given; context: ReadingContext }>) => {
  readGiven(data.given, data.context).then(
    (read) => page.postMessage(read),
    () => page.postMessage(undefined),
  );
});
