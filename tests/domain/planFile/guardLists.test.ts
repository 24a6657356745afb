import { readRows } from './cells';

test.each([
  [
    'by surname and forename, with what each gets',
    [
      ['Surname', 'Forename', 'Action', 'Lead'],
      ['Morris', 'Jake', 'Reading group', 'JT'],
      ['Dean', 'Holly', 'Phonics', 'JT'],
    ],
    ['Surname', 'Forename'],
  ],
  [
    'by surname and forename, with marks',
    [
      ['Surname', 'Forename', 'Maths'],
      ['Morris', 'Jake', 'WTS'],
      ['Dean', 'Holly', 'EXS'],
    ],
    ['Surname', 'Forename', 'Maths'],
  ],
  [
    'by initials and form in each action',
    [
      ['Action', 'Lead'],
      ['Weekly 1:1 reading - HM 8B', 'JT'],
      ['Check-in each morning - KO 9A', 'BK'],
      ['Laptop for exams - TS 11C', 'BK'],
    ],
    ['Action'],
  ],
  [
    'by initials behind what is done for one pupil',
    [
      ['Action', 'Lead'],
      ['Annual review HM', 'SENCO'],
      ['SaLT referral – KO', 'SENCO'],
      ['Risk assessment TS', 'DHT'],
    ],
    ['Action'],
  ],
])('pupils %s are refused', (_, rows, named) => {
  expect(readRows(rows)).toMatchObject({ outcome: 'refuse', refusal: { named } });
});

test('initials of those who lead, behind what they do, are no pupils', () => {
  const rows = [
    ['Action', 'Lead'],
    ['Risk assessment training JT', 'JT'],
    ['Transition meeting with parents BK', 'BK'],
    ['Annual review paperwork AL', 'AL'],
  ];
  expect(readRows(rows).outcome).toBe('import');
});

test('lists of first names beside whoever leads are kept out, and it is asked whose they are', () => {
  const { outcome, actions, questions } = readRows([
    ['Intervention', 'Name(s)', 'Led by', 'Outcome'],
    ['Nessy', 'Alfie, Bea, Carl', 'Mrs P', 'Read CVC'],
    ['ELSA', 'Dina, Ed', 'Mr T', 'Calm'],
    ['Lego', 'Fay, Gus, Hal', 'Mr T', 'Play'],
  ]);
  expect(outcome).toBe('import');
  expect(JSON.stringify(actions)).not.toMatch(/Alfie|Dina|Hal/);
  expect(actions.map(({ leads }) => leads)).toEqual([['Mrs P'], ['Mr T'], ['Mr T']]);
  expect(questions).toContainEqual(expect.objectContaining({ reason: 'columnMeaning', heading: 'Name(s)' }));
});
