import { unzipSync } from 'fflate';
import { fileLimits } from './fileLimits';
import { TooLarge } from './tooLarge';

/** The parts of a zipped file by name, only what may hold text: pictures and macros stay packed. */
export type Parts = Record<string, Uint8Array>;

/**
 * Unpacks a zipped file. The sizes its directory states are added up before anything is unpacked, and no part can grow
 * past the size stated for it, so a small file that would unpack to gigabytes is refused at once.
 */
export function unpack(bytes: Uint8Array): Parts {
  let unpacked = 0;
  let entries = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries += 1;
      if (entries > fileLimits.entries) throw new TooLarge('entries');
      if (!/\.(xml|rels)$/i.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > fileLimits.unpackedBytes) throw new TooLarge('unpackedBytes');
      return true;
    },
  });
}
