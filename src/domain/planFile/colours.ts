/** Names people give the colours of a RAG rating; `other` is a colour that is none of them. */
export type ColourName = 'red' | 'amber' | 'green' | 'blue' | 'grey' | 'other';

/** Names a colour given as six hexadecimal digits; undefined for white, black and what is hardly a colour. */
export function colourName(rgb: string | undefined): ColourName | undefined {
  if (!rgb) return undefined;
  const { hue, saturation, lightness } = hueOf(rgb);
  if (lightness > 0.97 || lightness < 0.08) return undefined;
  if (saturation < 0.12) return lightness < 0.3 ? undefined : 'grey';
  if (hue < 16 || hue >= 345) return 'red';
  if (hue < 68) return lightness < 0.25 ? 'other' : 'amber';
  if (hue < 75) return 'other';
  if (hue < 168) return 'green';
  if (hue < 180) return 'other';
  if (hue < 248) return 'blue';
  return 'other';
}

/** What a person calls a colour given as six hexadecimal digits: `light green`. */
export function colourWords(rgb: string): string {
  const { hue, saturation, lightness } = hueOf(rgb);
  if (saturation < 0.12) return lightness < 0.3 ? 'black' : lightness > 0.97 ? 'white' : 'grey';
  const name = HUES.find(([end]) => hue < end)?.[1] ?? 'red';
  if (name === 'orange' && lightness < 0.35) return 'brown';
  return lightness > 0.75 ? `light ${name}` : lightness < 0.25 ? `dark ${name}` : name;
}

/** Where each name ends on the circle of hues. */
const HUES: readonly [number, string][] = [
  [16, 'red'],
  [46, 'orange'],
  [68, 'yellow'],
  [168, 'green'],
  [195, 'turquoise'],
  [248, 'blue'],
  [295, 'purple'],
  [345, 'pink'],
];

/** Hue in degrees, the rest from 0 to 1. */
function hueOf(rgb: string): { hue: number; saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => parseInt(rgb.slice(start, start + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const sixth =
    most === red ? ((green - blue) / spread + 6) % 6 : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return { hue: sixth * 60, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}
