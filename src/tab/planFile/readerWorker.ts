import { createReaderWork, type Asked } from './readerWork';

/** A page of its own for reading files, so that the one people look at never stands still. */
const work = createReaderWork();
const page = self as unknown as { postMessage(message: unknown): void };

addEventListener('message', ({ data }: MessageEvent<{ id: number; asked: Asked }>) => {
  const { id, asked } = data;
  work(asked, (progress) => page.postMessage({ id, progress })).then(
    (answered) => page.postMessage({ id, answered }),
    () => page.postMessage({ id, failed: true }),
  );
});
