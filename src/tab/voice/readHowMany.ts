/** How many took part, as typed: null for nothing, undefined for what is no whole number. */
export function readHowMany(text: string): number | null | undefined {
  const words = text.trim().replaceAll(',', '');
  if (words === '') return null;
  return /^\d{1,6}$/.test(words) ? Number(words) : undefined;
}
