import type { fileLimits } from './fileLimits';

/** Thrown when a file or what was pasted passes a limit; `readWorkbook` turns it into a problem, whoever calls `readPaste` hears it. */
export class TooLarge extends Error {
  constructor(readonly limit: keyof typeof fileLimits) {
    super(`past the limit of ${limit}`);
  }
}
