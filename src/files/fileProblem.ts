import { fileLimits } from './fileLimits';

/** Why a file could not be opened. Nothing of it was kept. */
export type FileProblem =
  | { kind: 'empty' }
  | { kind: 'tooLarge'; limit: keyof typeof fileLimits }
  | { kind: 'damaged' }
  /** An .xls or .doc or a file with a password: from outside they look alike. */
  | { kind: 'oldOrLocked' }
  | { kind: 'otherKind' }
  | { kind: 'stopped' };

/** What to tell a person: what happened and what to do. */
export function fileProblemText(problem: FileProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'The file is empty.';
    case 'tooLarge':
      return `The file is too large. ${limitText(problem.limit)} Delete what is not the plan, or save the plan's sheet as a file of its own.`;
    case 'damaged':
      return 'The file is damaged and could not be opened. Open it in Word or Excel, save it again and try that file.';
    case 'oldOrLocked':
      return 'The file is locked with a password or in an old format (.xls, .doc). Open it in Word or Excel and save it as .docx or .xlsx without a password.';
    case 'otherKind':
      return 'This kind of file cannot be read. Save the plan as .docx, .xlsx or .csv.';
    case 'stopped':
      return 'Reading was stopped. Nothing was read in.';
  }
}

function limitText(limit: keyof typeof fileLimits): string {
  const count = fileLimits[limit].toLocaleString('en-GB');
  switch (limit) {
    case 'bytes':
      return `A file may have ${fileLimits.bytes / 1_000_000} MB at most.`;
    case 'unpackedBytes':
      return `Unpacked, a file may have ${fileLimits.unpackedBytes / 1_000_000} MB at most.`;
    case 'entries':
      return `A file may have ${count} parts at most.`;
    case 'sheets':
      return `A file may have ${count} sheets at most.`;
    case 'rows':
      return `A sheet may have ${count} rows at most.`;
    case 'columns':
      return `A sheet may have ${count} columns at most.`;
    case 'cells':
      return `A file may have ${count} filled cells at most.`;
  }
}
