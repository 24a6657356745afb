import { useSchool, useSnapshot } from '../school/School';
import { typedDay } from '../words/days';

/** How a page of outcomes lies on paper: A4, with what it is, the school, the day and the page in its foot. */
export function Paper({ title }: { title: string }) {
  const { today } = useSchool();
  const school = useSnapshot().settings.get('settings')?.record.school ?? '';
  const text = (words: string) => `"${words.replace(/[\\"<]/g, '').replace(/\s+/g, ' ')}"`;
  const foot = 'font: 8pt sans-serif; color: black;';
  return (
    <style>{`@page { size: A4 landscape; margin: 12mm 10mm 15mm;
  @bottom-left { content: ${text([title, school].filter(Boolean).join(', '))}; ${foot} }
  @bottom-center { content: ${text(`Printed ${typedDay(today)}`)}; ${foot} }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${foot} } }`}</style>
  );
}
