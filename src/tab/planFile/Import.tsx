import { useRef, useState } from 'react';
import { readPlan } from '../../domain/planFile/readPlan';
import type { PlanReading, ReadingContext } from '../../domain/planFile/reading';
import type { Workbook } from '../../domain/planFile/workbook';
import { refusalTexts } from '../../domain/planFile/refusalTexts';
import { fileProblemText } from '../../files/fileProblem';
import { readPasted, type Pasted } from '../../files/readPasted';
import { readWorkbook, type OpenedFile } from '../../files/readWorkbook';
import { useSchool, useSnapshot } from '../school/School';
import { academicYearOf } from '../words/academicYear';
import { ChooseFile } from './ChooseFile';
import { Preview } from './Preview';

type State =
  | { at: 'choose'; problem?: string[] }
  | { at: 'reading'; name: string; share: number }
  | { at: 'preview'; workbook: Workbook; reading: PlanReading };

/** Brings in a plan from a document or a spreadsheet: read on this device, looked over beside the original, kept only when confirmed. */
export function Import({ onClose }: { onClose(): void }) {
  const { today } = useSchool();
  const settings = useSnapshot().settings.get('settings')?.record;
  const [state, setState] = useState<State>({ at: 'choose' });
  const stop = useRef<AbortController>(undefined);
  const context: ReadingContext = { today, academicYear: academicYearOf(today), halfTerms: settings?.halfTerms ?? [] };

  function understand(workbook: Workbook): void {
    const reading = readPlan(workbook, context);
    if (reading.refusal) return setState({ at: 'choose', problem: refusalTexts(reading.refusal) });
    if (reading.outcome === 'nothing') return setState({ at: 'choose', problem: nothingFound });
    setState({ at: 'preview', workbook, reading });
  }

  async function readFile(file: File): Promise<void> {
    const stopping = new AbortController();
    stop.current = stopping;
    setState({ at: 'reading', name: file.name, share: 0 });
    const opened = await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name, {
      signal: stopping.signal,
      onProgress: (share) => setState({ at: 'reading', name: file.name, share }),
    });
    take(opened);
  }

  async function readClipboard(pasted: Pasted): Promise<void> {
    take(await readPasted(pasted));
  }

  function take(opened: OpenedFile): void {
    if ('problem' in opened) setState({ at: 'choose', problem: [fileProblemText(opened.problem)] });
    else understand(opened.workbook);
  }

  if (state.at === 'preview') {
    return (
      <Preview
        key={state.workbook.name}
        workbook={state.workbook}
        reading={state.reading}
        context={context}
        onBack={() => setState({ at: 'choose' })}
        onClose={onClose}
      />
    );
  }
  return (
    <ChooseFile
      busy={state.at === 'reading' ? state : undefined}
      problem={state.at === 'choose' ? state.problem : undefined}
      onFile={(file) => void readFile(file)}
      onPaste={(pasted) => void readClipboard(pasted)}
      onStop={() => stop.current?.abort()}
      onClose={onClose}
    />
  );
}

const nothingFound = [
  'No table or list of actions was found in it.',
  'A plan is recognised by headings such as Action, Lead and By when. Nothing was read in.',
];
