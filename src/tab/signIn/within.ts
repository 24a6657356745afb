/** Nothing came in time. */
export class NoAnswer extends Error {
  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds / 1000} seconds`);
    this.name = 'NoAnswer';
  }
}

/** The promise's result, or a rejection with NoAnswer when it takes longer than so many milliseconds. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(milliseconds)), milliseconds);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
