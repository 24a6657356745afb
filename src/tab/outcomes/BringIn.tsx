import { useMemo, useState } from 'react';
import { readOutcomes } from '../../domain/outcomeFile/readOutcomes';
import type { OutcomeReading } from '../../domain/outcomeFile/reading';
import { refusalTexts } from '../../domain/planFile/refusalTexts';
import type { Workbook } from '../../domain/planFile/workbook';
import type { Key } from '../../domain/record';
import type { OpenedFile } from '../../files/readWorkbook';
import { GiveTable } from '../parts/GiveTable';
import { useSchool, useSnapshot } from '../school/School';
import { academicYearOf } from '../words/academicYear';
import { ReadPreview } from './ReadPreview';

interface BringInProps {
  /** Done, with the measure that is to be shown. */
  onClose(measureKey?: Key): void;
}

/** Brings in tables of figures: read on this device, looked over, kept only when confirmed. A list of pupils is refused. */
export function BringIn({ onClose }: BringInProps) {
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState<Workbook>();
  const [problem, setProblem] = useState<readonly string[]>();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  // What the school has while a table is looked over does not change under the person's hands.
  const [measures] = useState(() => [...snapshot.measure.values()].map(({ record }) => record).filter((one) => !one.removed));
  const halfTerms = snapshot.settings.get('settings')?.record.halfTerms ?? noTerms;
  const reading = useMemo(
    () => opened && readOutcomes(opened, { today, academicYear: academicYearOf(today), halfTerms, measures }, answers),
    [opened, today, halfTerms, measures, answers],
  );

  async function open(read: () => Promise<OpenedFile>): Promise<void> {
    setBusy(true);
    const file = await read();
    setBusy(false);
    setAnswers({});
    setProblem(undefined);
    if ('workbook' in file) return setOpened(file.workbook);
    const { fileProblemText } = await import('../../files/fileProblem');
    setProblem([fileProblemText(file.problem)]);
  }

  const refused = reading && refusedWords(reading);
  if (reading === undefined || opened === undefined || refused !== undefined) {
    return (
      <GiveTable
        title="Bring in a table"
        what={what}
        fileName="File with a table"
        pasteFirst
        reading={busy ? { name: 'the table' } : undefined}
        problem={refused ?? problem}
        onFile={(file) =>
          void open(async () => {
            const [{ readWorkbook }, bytes] = [await import('../../files/readWorkbook'), await file.arrayBuffer()];
            return readWorkbook(new Uint8Array(bytes), file.name);
          })
        }
        onPaste={(pasted) => void open(async () => (await import('../../files/readPasted')).readPasted(pasted))}
        onClose={() => onClose()}
      />
    );
  }
  return (
    <ReadPreview
      workbook={opened}
      reading={reading}
      answers={answers}
      measures={measures}
      onAnswers={setAnswers}
      onBack={() => setOpened(undefined)}
      onClose={onClose}
    />
  );
}

const what =
  'A table of groups, as your information system, the DfE or a spreadsheet of your own has it: so many pupils with no SEN, on SEN ' +
  'Support, with an EHCP. It is read on this device and shown to you first. Never a list of pupils: that is refused.';

const noTerms: never[] = [];

function refusedWords({ outcome, refusal }: OutcomeReading): string[] | undefined {
  if (refusal !== null) return [...refusalTexts(refusal).slice(0, 2), 'Export totals by group instead, and bring in those.'];
  if (outcome === 'import') return undefined;
  return [
    'No table of groups was found in it.',
    'A table is recognised by rows or columns such as No SEN, SEN Support and EHCP. Nothing was read in.',
  ];
}
