import { evidenceLink, fileLink, isOnSite, isWebAddress, linksIn } from '../../src/domain/evidenceLink';

test.each([
  ['https://school.example/a', 'The audit', { title: 'The audit', address: 'https://school.example/a' }],
  [' https://school.example/Screen%20July.xlsx?web=1 ', ' ', 'Screen July.xlsx'],
  ['https://school.example/100%.docx', '', '100%.docx'],
  ['www.school.example/policy', '', { title: 'www.school.example', address: 'https://www.school.example/policy' }],
])('%s is a link', (address, title, expected) => {
  const link = evidenceLink(address, title);
  if (typeof expected === 'string') expect(link?.title).toBe(expected);
  else expect(link).toEqual(expected);
});

test.each(['', 'the folder', 'http://school.example', 'javascript:alert(1)', 'file:///c:/a.docx', 'https://', 'https://a b'])(
  '%s is none',
  (address) => {
    expect(evidenceLink(address, 'x')).toBeUndefined();
    expect(isWebAddress(address)).toBe(false);
  },
);

test('a file in the team’s own library is told from a page elsewhere', () => {
  const site = 'https://school.sharepoint.com/sites/SEND/';
  expect(isOnSite('https://school.sharepoint.com/sites/SEND/Shared%20Documents/a.docx', site)).toBe(true);
  expect(isOnSite('https://school.sharepoint.com/:w:/s/SEND/Eabc', site)).toBe(true);
  expect(isOnSite('https://school.sharepoint.com/:x:/r/sites/send/Shared/a.xlsx', site)).toBe(true);
  expect(isOnSite('https://school.sharepoint.com/sites/SENDoffice/a.docx', site)).toBe(false);
  expect(isOnSite('https://school.sharepoint.com/:w:/s/Office/Eabc', site)).toBe(false);
  expect(isOnSite('https://elsewhere.example/sites/SEND/a', site)).toBe(false);
  expect(isOnSite('https://elsewhere.example/a', '')).toBe(false);
});

test('a file of the library is linked by its name, and its folders are looked at as people read them', () => {
  const address = 'https://school.sharepoint.com/sites/SEND/Shared%20Documents/Jo%20S%20Y4/Notes.pdf';
  expect(fileLink({ name: 'Notes.pdf', address })).toEqual({
    link: { title: 'Notes.pdf', address },
    text: `Notes.pdf\n${address}\nhttps://school.sharepoint.com/sites/SEND/Shared Documents/Jo S Y4/Notes.pdf`,
  });
});

test('the address of an Office file holds no folders, so those it lies in are looked at, too', () => {
  const address = 'https://school.sharepoint.com/sites/SEND/_layouts/15/Doc.aspx?sourcedoc=%7BA%7D&file=Report.docx';
  const { link, text } = fileLink({ name: 'Report.docx', address, folder: 'SEND/Jo S Y4' });
  expect(link).toEqual({ title: 'Report.docx', address });
  expect(text.split('\n')).toContain('SEND/Jo S Y4');
});

test('addresses among words are links, each once, without the end of the sentence around them', () => {
  const words =
    'Register (https://school.sharepoint.com/sites/SEND/Docs/Club%20register.xlsx), see https://www.example.org/a?b=1. http://x.y and https:// lead nowhere; https://www.example.org/a?b=1!';
  expect(linksIn(words)).toEqual([
    { title: 'Club register.xlsx', address: 'https://school.sharepoint.com/sites/SEND/Docs/Club%20register.xlsx' },
    { title: 'www.example.org', address: 'https://www.example.org/a?b=1' },
  ]);
});
