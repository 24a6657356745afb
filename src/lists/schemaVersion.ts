/** The shape of lists that this program reads and writes. A site of another version is read and not written. */
export const schemaVersion = 5;
