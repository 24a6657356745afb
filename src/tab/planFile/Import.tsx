import { useEffect, useRef, useState } from 'react';
import type { ColumnKind } from '../../domain/planFile/columnKind';
import type { PlanReading, ReadingContext } from '../../domain/planFile/reading';
import { refusalTexts } from '../../domain/planFile/refusalTexts';
import type { Remembered } from '../../domain/planFile/remembered';
import { plainWords } from '../../domain/planFile/understood';
import type { Workbook } from '../../domain/planFile/workbook';
import type { Key } from '../../domain/record';
import { fileLimits } from '../../files/fileLimits';
import { fileProblemText } from '../../files/fileProblem';
import { GiveTable } from '../parts/GiveTable';
import { useSchool, useSnapshot } from '../school/School';
import { academicYearOf } from '../words/academicYear';
import { BroughtLately } from './BroughtLately';
import { readMemory } from './memory';
import { Preview } from './Preview';
import { createReader } from './reader';
import type { Given } from './readerWork';

type State =
  | { at: 'choose'; problem?: string[] }
  | { at: 'reading'; name: string; share: number }
  | { at: 'preview'; workbook: Workbook; reading: PlanReading; context: ReadingContext; memory: Remembered };

/** Brings in a plan from a document or a spreadsheet: read on this device, looked over beside the original, kept only when confirmed. */
export function Import({ onClose }: { onClose(added?: Key): void }) {
  const { today, workspace, keeping } = useSchool();
  const settings = useSnapshot().settings.get('settings')?.record;
  const [state, setState] = useState<State>({ at: 'choose' });
  const [reader] = useState(createReader);
  const turn = useRef(0);
  useEffect(() => () => reader.stop(), [reader]);

  async function read(given: Given, name: string): Promise<void> {
    const mine = (turn.current += 1);
    const stillMine = () => mine === turn.current;
    setState({ at: 'reading', name, share: 0 });
    // What was said of an earlier import would lie over the questions of this one.
    keeping.hush();
    const opened = await reader.open(given, (share) => stillMine() && setState({ at: 'reading', name, share: share * 0.8 }));
    if (!stillMine()) return;
    if ('problem' in opened) return setState({ at: 'choose', problem: [fileProblemText(opened.problem)] });
    setState({ at: 'reading', name, share: 0.8 });
    const memory = readMemory(workspace);
    const halfTerms = settings?.halfTerms ?? [];
    const context = { today, academicYear: academicYearOf(today), halfTerms, columns: memory.columns };
    const reading = await reader.understand(context);
    if (!stillMine()) return;
    setState(reading ? understood(opened.workbook, reading, context, memory) : { at: 'choose', problem: stopped });
  }

  async function readFile(file: File): Promise<void> {
    // What is too large is not even fetched from the disk.
    if (file.size > fileLimits.bytes)
      return setState({ at: 'choose', problem: [fileProblemText({ kind: 'tooLarge', limit: 'bytes' })] });
    await read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, file.name);
  }

  async function sayColumn(heading: string, kind: ColumnKind): Promise<void> {
    if (state.at !== 'preview') return;
    const context = { ...state.context, columns: { ...state.context.columns, [plainWords(heading)]: kind } };
    const reading = await reader.understand(context);
    if (reading) setState({ ...state, context, reading });
  }

  if (state.at === 'preview') {
    return (
      <Preview
        {...state}
        key={state.workbook.name}
        onColumn={(heading, kind) => void sayColumn(heading, kind)}
        onBack={() => setState({ at: 'choose' })}
        onClose={onClose}
      />
    );
  }
  return (
    <GiveTable
      title="Bring in a plan"
      what={what}
      fileName="Plan file"
      reading={state.at === 'reading' ? state : undefined}
      problem={state.at === 'choose' ? state.problem : undefined}
      onFile={(file) => void readFile(file)}
      onPaste={(pasted) => void read({ pasted }, 'what you pasted')}
      onStop={() => reader.stop()}
      onClose={() => onClose()}
    >
      <BroughtLately />
    </GiveTable>
  );
}

function understood(workbook: Workbook, reading: PlanReading, context: ReadingContext, memory: Remembered): State {
  if (reading.refusal) return { at: 'choose', problem: refusalTexts(reading.refusal) };
  if (reading.outcome === 'nothing') return { at: 'choose', problem: nothingFound };
  return { at: 'preview', workbook, reading, context, memory };
}

const what =
  'A Word, Excel or CSV file with your actions. It is read on this device, shown beside what we understood, and nothing is saved ' +
  'until you add it.';

const stopped = ['Reading was stopped. Nothing was read in.'];

const nothingFound = [
  'No table or list of actions or objectives was found in it.',
  'A plan is recognised by headings such as Action, Lead and By when. Nothing was read in.',
];
