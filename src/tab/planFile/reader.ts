import type { PlanReading, ReadingContext } from '../../domain/planFile/reading';
import type { OpenedFile } from '../../files/readWorkbook';
import type { Answered, Asked, Given } from './readerWork';

/** Reads files beside the page. */
export interface Reader {
  /** `onProgress` gets a share between 0 and 1. Never rejects. */
  open(given: Given, onProgress: (share: number) => void): Promise<OpenedFile>;
  /** Understands the file opened last; undefined where that was stopped. */
  understand(context: ReadingContext): Promise<PlanReading | undefined>;
  /** Stops at once whatever is being read. */
  stop(): void;
}

interface Waiting {
  asked: Asked;
  onProgress(share: number): void;
  done(answered: Answered | undefined): void;
}

/** A reader in a worker; in the page itself where the browser gives it none. */
export function createReader(): Reader {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let inPage = false;
  let id = 0;

  function startWorker(): Worker {
    const started = new Worker(new URL('./readerWorker.ts', import.meta.url));
    started.addEventListener('message', ({ data }: MessageEvent<{ id: number; progress?: number; answered?: Answered }>) => {
      const one = waiting.get(data.id);
      if (data.progress !== undefined) return one?.onProgress(data.progress);
      waiting.delete(data.id);
      one?.done(data.answered);
    });
    started.addEventListener('error', () => {
      inPage = true;
      for (const [name, one] of waiting) void workInPage(name, one);
    });
    return started;
  }

  let workHere: ((asked: Asked, onProgress: (share: number) => void) => Promise<Answered>) | undefined;
  async function workInPage(name: number, { asked, onProgress, done }: Waiting): Promise<void> {
    workHere ??= (await import('./readerWork')).createReaderWork();
    const answered = await workHere(asked, onProgress).catch(() => undefined);
    if (waiting.delete(name)) done(answered);
  }

  function ask(asked: Asked, onProgress: (share: number) => void = () => undefined): Promise<Answered | undefined> {
    return new Promise((done) => {
      id += 1;
      const one = { asked, onProgress, done };
      waiting.set(id, one);
      if (inPage) return void workInPage(id, one);
      worker ??= startWorker();
      worker.postMessage({ id, asked });
    });
  }

  return {
    async open(given, onProgress) {
      return ((await ask({ open: given }, onProgress)) as OpenedFile | undefined) ?? { problem: { kind: 'stopped' } };
    },
    async understand(context) {
      return (await ask({ understand: context })) as PlanReading | undefined;
    },
    stop() {
      worker?.terminate();
      worker = undefined;
      for (const { done } of waiting.values()) done(undefined);
      waiting.clear();
    },
  };
}
