import { useKeptText } from './useKeptText';

/** The boxes of a form, kept on this device under a name until the form is done: closing it, Back or a reload take nothing away. */
export function useKeptForm<T extends object>(name: string, start: T): { values: T; change(values: T): void; drop(): void } {
  const { text, type, drop } = useKeptText(name);
  return { values: readForm(text, start), change: (values) => type(JSON.stringify(values)), drop };
}

/** What was kept of a form; its start where nothing was, or where it is of another version of the form. */
export function readForm<T extends object>(text: string, start: T): T {
  try {
    const kept = JSON.parse(text || '{}') as Partial<T>;
    const fits = Object.keys(start).every((one) => typeof kept[one as keyof T] === typeof start[one as keyof T]);
    return fits ? { ...start, ...kept } : start;
  } catch {
    return start;
  }
}
