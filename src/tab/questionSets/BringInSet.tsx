import { useRef, useState } from 'react';
import { refusalTexts } from '../../domain/planFile/refusalTexts';
import type { QuestionReading } from '../../domain/questionFile/reading';
import type { QuestionSet } from '../../domain/questionSet';
import { fileLimits } from '../../files/fileLimits';
import { fileProblemText } from '../../files/fileProblem';
import { GiveTable } from '../parts/GiveTable';
import { useSchool, useSnapshot } from '../school/School';
import { academicYearOf } from '../words/academicYear';
import { PreviewSet } from './PreviewSet';
import type { Given } from './readGiven';
import { readSet } from './reader';

interface BringInSetProps {
  builtIn: readonly QuestionSet[];
  onGo(path: string): void;
}

type State =
  | { at: 'choose'; problem?: string[] }
  | { at: 'reading'; name: string }
  | { at: 'preview'; name: string; reading: QuestionReading };

/** Brings in a set from a spreadsheet or the clipboard: read on this device, looked over, kept only when confirmed. */
export function BringInSet({ builtIn, onGo }: BringInSetProps) {
  const { today } = useSchool();
  const halfTerms = useSnapshot().settings.get('settings')?.record.halfTerms ?? [];
  const [state, setState] = useState<State>({ at: 'choose' });
  const turn = useRef(0);

  async function read(given: Given, name: string): Promise<void> {
    const mine = (turn.current += 1);
    setState({ at: 'reading', name });
    const read = await readSet(given, { today, academicYear: academicYearOf(today), halfTerms });
    if (mine !== turn.current) return;
    if ('problem' in read) return setState({ at: 'choose', problem: [fileProblemText(read.problem)] });
    const { reading } = read;
    if (reading.refusal) return setState({ at: 'choose', problem: refusalTexts(reading.refusal) });
    if (reading.outcome === 'nothing') return setState({ at: 'choose', problem: nothingFound });
    setState({ at: 'preview', name, reading });
  }

  async function readFile(file: File): Promise<void> {
    // What is too large is not even fetched from the disk.
    if (file.size > fileLimits.bytes)
      return setState({ at: 'choose', problem: [fileProblemText({ kind: 'tooLarge', limit: 'bytes' })] });
    await read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, file.name);
  }

  function stop(): void {
    turn.current += 1;
    setState({ at: 'choose' });
  }

  if (state.at === 'preview') {
    return <PreviewSet builtIn={builtIn} {...state} onBack={() => setState({ at: 'choose' })} onGo={onGo} />;
  }
  return (
    <GiveTable
      title="Bring in a set"
      what={what}
      fileName="File with questions"
      reading={state.at === 'reading' ? state : undefined}
      problem={state.at === 'choose' ? state.problem : undefined}
      onFile={(file) => void readFile(file)}
      onPaste={(pasted) => void read({ pasted }, 'what you pasted')}
      onStop={stop}
      onClose={() => onGo('reviews/sets')}
    />
  );
}

const what =
  'A table with your questions, their areas and, if you like, why you ask: Excel, CSV or Word, with columns in any order. It is read ' +
  'on this device, shown to you, and nothing is saved until you add it. A published guide’s own words may not be copied; put a link ' +
  'to it beside your set.';

const nothingFound = [
  'No questions were found in it.',
  'They are recognised by a heading such as Question or Prompt, or by their question marks. Nothing was read in.',
];
