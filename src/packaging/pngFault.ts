const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const transparent = [4, 6];

/** What keeps an icon from being the PNG that Teams wants: its width and height in pixels, and whether it may be seen through. Undefined when nothing does. */
export function pngFault(bytes: Uint8Array, wanted: { size: number; transparent: boolean }): string | undefined {
  if (signature.some((byte, index) => bytes[index] !== byte) || bytes.length < 33) return 'is no PNG picture';
  // The first chunk of every PNG is IHDR: width, height, bits a channel, colour type (W3C PNG, 11.2.1).
  const header = new DataView(bytes.buffer, bytes.byteOffset + 16, 10);
  const [width, height, colourType] = [header.getUint32(0), header.getUint32(4), header.getUint8(9)];
  if (width !== wanted.size || height !== wanted.size) {
    return `is ${width} by ${height} pixels and should be ${wanted.size} by ${wanted.size}`;
  }
  if (wanted.transparent && !transparent.includes(colourType)) return 'has no transparent ground and should have one';
  return undefined;
}
