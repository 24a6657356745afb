import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { fileLimits } from './fileLimits';
import { TooLarge } from './tooLarge';

/** The parts of a zipped file by name, only what may hold text: pictures and macros stay packed. */
export type Parts = Record<string, Uint8Array>;

/**
 * Unpacks a zipped file. The sizes its directory states are added up before anything is unpacked, and no part can grow
 * past the size stated for it, so a small file that would unpack to gigabytes is refused at once. Rejects where a part is
 * not what its checksum says, as Word and Excel do.
 */
export async function unpack(bytes: Uint8Array): Promise<Parts> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, checkCrc32: true });
  const wanted: FileEntry[] = [];
  let unpacked = 0;
  let entries = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    entries += 1;
    if (entries > fileLimits.entries) throw new TooLarge('entries');
    if (entry.directory || !/\.(xml|rels)$/i.test(entry.filename)) continue;
    unpacked += entry.uncompressedSize;
    if (unpacked > fileLimits.unpackedBytes) throw new TooLarge('unpackedBytes');
    wanted.push(entry);
  }
  const parts: Parts = {};
  for (const entry of wanted) parts[entry.filename] = await entry.getData(new Uint8ArrayWriter());
  return parts;
}
