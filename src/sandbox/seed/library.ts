import { findPerson } from '../tenant/directory';
import { libraryOf, putFile } from '../tenant/files';
import { principalOf } from '../tenant/principals';
import type { Tenant } from '../tenant/tenant';

/** By folder, from the library's top: name, who changed it last, when, and for a file its size. Folders before what is in them. */
const contents: Readonly<
  Record<string, readonly (readonly [name: string, by: string, day: string, size?: number | 'notebook'])[]>
> = {
  '': [
    ['General', 'ivy', '2026-08-24'],
    ['SEND', 'ivy', '2026-08-24'],
    ['Staff handbook 2026-27.pdf', 'martin', '2026-09-01', 1_482_316],
  ],
  General: [['Welcome back slides.pptx', 'martin', '2026-09-02', 3_204_118]],
  SEND: [
    ['Audits and screens', 'priya', '2026-09-08'],
    ['Leadership minutes', 'priya', '2026-09-10'],
    ['Policies', 'priya', '2026-09-03'],
    ['Training', 'bo', '2026-09-21'],
    ['SEND notebook', 'priya', '2026-11-12', 'notebook'],
    ['Provision map autumn 2026.xlsx', 'priya', '2026-11-16', 88_214],
  ],
  'SEND/Audits and screens': [
    ['Corridor and classroom audit, September.docx', 'joan', '2026-09-18', 61_402],
    ['Learning walk notes, reading.docx', 'hana', '2026-10-15', 44_870],
    ['Screen results by cohort, R and Y1.xlsx', 'priya', '2026-09-25', 23_667],
  ],
  'SEND/Leadership minutes': [
    ['Leadership minutes, July 2026.docx', 'martin', '2026-07-09', 38_554],
    ['Leadership minutes, September 2026.docx', 'martin', '2026-09-17', 41_209],
    ['SEND governor visit, autumn.docx', 'joan', '2026-10-22', 35_018],
  ],
  'SEND/Policies': [
    ['Accessibility plan 2024-27.pdf', 'martin', '2024-10-11', 402_877],
    ['SEND information report 2026.docx', 'priya', '2026-09-28', 97_340],
    ['SEND policy 2026.docx', 'priya', '2026-09-03', 112_905],
    ['Supporting pupils with medical conditions.pdf', 'joan', '2025-11-06', 268_411],
  ],
  'SEND/Training': [['Autism, predictable classrooms.pptx', 'bo', '2026-11-05', 2_711_090]],
};

/** Fills the team's library with an invented school's files: policies, minutes, audits; none of them about a pupil. */
export function fillLibrary(tenant: Tenant): void {
  const list = libraryOf(tenant);
  if (!list) throw new Error('The site has no document library.');
  for (const [folder, files] of Object.entries(contents)) {
    for (const [name, alias, day, size] of files) {
      const by = principalOf(tenant, findPerson(alias)!).id;
      putFile(tenant, list, { folder, name, size, by, at: `${day}T15:20:00Z` });
    }
  }
}
