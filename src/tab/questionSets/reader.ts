import type { ReadingContext } from '../../domain/planFile/reading';
import type { Given, Read } from './readGiven';

/** Reads a table beside the page, so that the page never stands still; in it where the browser gives no worker. Never rejects. */
export async function readSet(given: Given, context: ReadingContext): Promise<Read> {
  const damaged: Read = { problem: { kind: 'damaged' } };
  return (await besideThePage(given, context)) ?? (await inThePage(given, context).catch(() => damaged));
}

function besideThePage(given: Given, context: ReadingContext): Promise<Read | undefined> {
  return new Promise((done) => {
    const worker = new Worker(new URL('./readerWorker.ts', import.meta.url));
    const end = (read?: Read): void => {
      worker.terminate();
      done(read);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Read | undefined>) => end(data));
    worker.addEventListener('error', () => end());
    worker.postMessage({ given, context });
  });
}

async function inThePage(given: Given, context: ReadingContext): Promise<Read> {
  const { readGiven } = await import('./readGiven');
  return readGiven(given, context);
}
