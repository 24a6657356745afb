/** What a file may be at most. A 300-action plan uses a hundredth of each. */
export const fileLimits = {
  /** Of the file as it is. */
  bytes: 10_000_000,
  /** Of everything inside a zipped file together. */
  unpackedBytes: 80_000_000,
  /** Entries in a zipped file. */
  entries: 2_000,
  sheets: 60,
  /** In one sheet. */
  rows: 5_000,
  columns: 256,
  /** In all sheets together, counting only cells that hold something. */
  cells: 200_000,
} as const;
