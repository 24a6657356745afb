/**
 * The number in what was typed or pasted: `1,043`, `24.2%`, `−3.5`. Null where nothing stands there, or a sign for nothing;
 * undefined where it is something else, such as `<5`.
 */
export function readNumber(typed: string): number | null | undefined {
  const text = typed.replace(/[\s\u00a0]/g, '').replace(/^[−–](?=\d)/, '-');
  if (/^(?:[-–—.]|n\/?a)?$/i.test(text)) return null;
  const plain = text.replace(/%$/, '');
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/.test(plain) || !/\d/.test(plain)) return undefined;
  return Number(plain.replaceAll(',', ''));
}
