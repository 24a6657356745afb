import { movementWords, type Minute, type MinuteLine } from './minute';

/** A minute as it is put on the clipboard: both ways of saying it, of which the program pasted into takes one. */
export interface MinuteTexts {
  html: string;
  text: string;
}

/** A minute to be pasted into a channel: short paragraphs and one list, which Teams keeps. `link` opens the review. */
export function minuteTexts(minute: Minute, link: string): MinuteTexts {
  const { school, plan, held, present, lines, asides, note, next } = minute;
  const title = `Review of the ${plan}, ${held}`;
  const about = [school, present && `Present: ${present}`].filter(Boolean).map(full);
  const after = [...asides, note, `Next review: ${full(next)}`].filter(Boolean);
  return {
    text: [title, ...about, '', ...lines.map((line) => `• ${lineWords(line)}`), '', ...after, link].join('\n'),
    html: [
      `<p><b>${escaped(title)}</b></p>`,
      ...about.map(paragraph),
      `<ul>${lines.map((line) => `<li>${lineHtml(line)}</li>`).join('')}</ul>`,
      ...after.map(paragraph),
      `<p><a href="${escaped(link)}">Open the review</a></p>`,
    ].join('\n'),
  };
}

function lineWords(line: MinuteLine): string {
  return [`${line.ref} ${line.name}.`, `${line.decision}.`, `${movementWords(line)}.`, ...line.because].join(' ');
}

function lineHtml(line: MinuteLine): string {
  const name = `<b>${escaped(`${line.ref} ${line.name}`)}</b>`;
  return `${name}: <b>${escaped(line.decision)}.</b> ${escaped([`${movementWords(line)}.`, ...line.because].join(' '))}`;
}

function paragraph(words: string): string {
  return `<p>${escaped(words).replaceAll('\n', '<br>')}</p>`;
}

function full(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
