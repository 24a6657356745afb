import { byColour } from '../../../src/domain/planFile/statusCells';
import { readStatusText } from '../../../src/domain/planFile/statuses';

const none = new Map();

test.each([
  ['Green', 'onTrack'],
  ['A', 'atRisk'],
  ['red', 'offTrack'],
  ['Complete', 'complete'],
  ['Not started', 'notStarted'],
  ['Off track', 'offTrack'],
  ['Cancelled', 'stopped'],
  ['🟢', 'onTrack'],
  ['🟠', 'atRisk'],
  ['✅', 'complete'],
  ['✓', 'complete'],
])('%s is %s for everybody', (text, status) => {
  expect(readStatusText(text, none)).toEqual({ value: status });
});

test.each([
  ['In progress', 'onTrack'],
  ['Partially met', 'atRisk'],
  ['On hold', 'stopped'],
])('%s is taken for %s and confirmed once', (text, value) => {
  expect(readStatusText(text, none)).toEqual({ value, reason: 'statusWord' });
});

test('a remark beside the status is kept', () => {
  expect(readStatusText('Green – all TAs trained', none)).toEqual({ value: 'onTrack', kept: 'Green – all TAs trained' });
  expect(readStatusText('🔴 waiting for the service', none)).toMatchObject({ value: 'offTrack' });
});

test('between two, the worse is proposed and nothing set', () => {
  expect(readStatusText('Amber/Green', none)).toMatchObject({ value: null, reason: 'unclearStatus', proposed: 'atRisk' });
});

test.each(['80%', 'see notes', '3'])('%s is asked about', (text) => {
  expect(readStatusText(text, none)).toMatchObject({ value: null, reason: 'unclearStatus' });
});

test('the file’s own key wins, for the letter of a colour too', () => {
  const key = new Map([
    ['green', 'complete' as const],
    ['red', 'notStarted' as const],
  ]);
  expect(readStatusText('Green', key).value).toBe('complete');
  expect(readStatusText('G', key).value).toBe('complete');
  expect(readStatusText('🔴', key).value).toBe('notStarted');
  expect(byColour('00B050', key).value).toBe('complete');
});

test.each([
  ['00B050', 'onTrack'],
  ['C6EFCE', 'onTrack'],
  ['FFC000', 'atRisk'],
  ['FFEB9C', 'atRisk'],
  ['FF0000', 'offTrack'],
  ['FFC7CE', 'offTrack'],
  ['0070C0', 'complete'],
  ['BFBFBF', 'notStarted'],
])('the colour %s is %s', (colour, status) => {
  expect(byColour(colour, none)).toEqual({ value: status });
});

test('a colour that is none of the five is admitted as unread', () => {
  expect(byColour('7030A0', none)).toEqual({ value: null, reason: 'unreadColour' });
  expect(byColour('7030A0', new Map([['#7030A0', 'stopped' as const]]))).toEqual({ value: 'stopped' });
});

test('“y” may be yellow or yes: it is not taken without asking', () => {
  expect(readStatusText('Y', none)).toEqual({ value: 'complete', reason: 'statusWord' });
});
