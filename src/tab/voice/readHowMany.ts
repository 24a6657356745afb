import { TypedRefusal } from '../school/pupilRefusal';

/** How many took part, as typed: null for nothing, undefined for what is no whole number. */
export function readHowMany(text: string): number | null | undefined {
  const words = text.trim().replaceAll(',', '');
  if (words === '') return null;
  return /^\d{1,6}$/.test(words) ? Number(words) : undefined;
}

/** The same where it is to be kept. Throws a TypedRefusal for what is no whole number, so that it stays in sight. */
export function typedHowMany(text: string): number | null {
  const read = readHowMany(text);
  if (read === undefined) throw new TypedRefusal('Write a whole number, or leave it empty.');
  return read;
}
