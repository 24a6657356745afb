import { dayText, isoDay, momentText } from '../../../src/sandbox/window/calendarText';
import { markdownToHtml } from '../../../src/sandbox/window/markdown';

test.each([
  ['Review due **Thu 10 Dec**, in 14 days', '<p>Review due <strong>Thu 10 Dec</strong>, in 14 days</p>'],
  ['a _quiet_ word and *one*', '<p>a <em>quiet</em> word and <em>one</em></p>'],
  ['snake_case_word 2 * 3 * 4', '<p>snake_case_word 2 * 3 * 4</p>'],
  ['one\ntwo', '<p>one<br>two</p>'],
  ['- 1.3 Mornings\n- 4.1 Screen', '<ul><li>1.3 Mornings</li><li>4.1 Screen</li></ul>'],
  ['3. third\n4. fourth', '<ol start="3"><li>third</li><li>fourth</li></ol>'],
  ['[the plan](https://teams.microsoft.com/l)', '<p><a href="https://teams.microsoft.com/l">the plan</a></p>'],
  ['1.3 Parent reading mornings', '<p>1.3 Parent reading mornings</p>'],
])('%j is drawn as Teams would', (text, html) => {
  expect(markdownToHtml(text)).toBe(html);
});

test('what would be markup is text: signs of HTML, escaped signs, and links that lead nowhere good', () => {
  expect(markdownToHtml('<img src=x onerror="y"> & co')).toBe('<p>&#60;img src=x onerror=&#34;y&#34;&#62; &#38; co</p>');
  expect(markdownToHtml('\\*not bold\\* \\[x\\](https://a.example)')).toBe('<p>*not bold* [x](https://a.example)</p>');
  expect(markdownToHtml('[x](javascript:alert)')).toBe('<p>[x](javascript:alert)</p>');
});

test('days and times are the school’s', () => {
  expect(dayText('2026-11-26T08:00:00Z')).toBe('Thu 26 Nov 2026');
  expect(dayText('2027-06-30T23:30:00Z')).toBe('Thu 1 Jul 2027');
  expect(momentText('2026-09-03T07:00:00Z', '2026-11-26T08:00:00Z')).toBe('Thu 3 Sep 08:00');
  expect(momentText('2026-12-18T08:00:00Z', '2027-01-04T08:00:00Z')).toBe('Fri 18 Dec 2026 08:00');
  expect([isoDay('2026-12-31T08:00:00Z', 1), isoDay('2027-06-30T23:30:00Z')]).toEqual(['2027-01-01', '2027-07-01']);
});
