import type { fileLimits } from './fileLimits';

/** Thrown inside this folder when a file passes a limit; `readWorkbook` turns it into a problem. */
export class TooLarge extends Error {
  constructor(readonly limit: keyof typeof fileLimits) {
    super(`past the limit of ${limit}`);
  }
}
