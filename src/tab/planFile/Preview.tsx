import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { draftsOf } from '../../domain/planFile/drafts';
import type { ColumnKind } from '../../domain/planFile/columnKind';
import type { PlanReading, ReadingContext } from '../../domain/planFile/reading';
import type { Field } from '../../domain/planFile/field';
import type { AnswerValue } from '../../domain/planFile/question';
import type { Remembered } from '../../domain/planFile/remembered';
import { plainWords } from '../../domain/planFile/understood';
import type { Place, Workbook } from '../../domain/planFile/workbook';
import type { Key } from '../../domain/record';
import { Notice } from '../parts/Notice';
import { useSnapshot } from '../school/School';
import { when } from '../theme';
import { count } from '../words/counts';
import { AsBefore } from './AsBefore';
import { CellBar } from './CellBar';
import { ColumnMeaning } from './ColumnMeaning';
import { columnsAt } from './columnsAt';
import { allDone, foundWords, lastWords } from './foundWords';
import { LeftOut } from './LeftOut';
import { NewerList } from './NewerList';
import { OriginalGrid } from './OriginalGrid';
import { PreviewHead } from './PreviewHead';
import { PupilSigns } from './PupilSigns';
import { QuestionBar } from './QuestionBar';
import { Understood } from './Understood';
import { useAdding } from './useAdding';
import { useChoiceKeys } from './useChoiceKeys';
import { useNewer } from './useNewer';
import { usePupilWords } from '../school/usePupilWords';
import { useSettling } from './useSettling';

interface PreviewProps {
  workbook: Workbook;
  reading: PlanReading;
  context: ReadingContext;
  /** What earlier files were told. */
  memory: Remembered;
  onColumn(heading: string, kind: ColumnKind): void;
  onBack(): void;
  /** `added`: the plan that it has become. */
  onClose(added?: Key): void;
}

/** The original at the left, what was understood at the right, questions below; one button adds it all. */
export function Preview({ workbook, reading, context, memory, onColumn, onBack, onClose }: PreviewProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const [staff] = useState(() => [...snapshot.person.values()].map((kept) => kept.record));
  const settling = useSettling(workbook, reading, context, staff, memory);
  const { settled, question, number, total } = settling;
  const [looked, setLooked] = useState<Place[]>();
  const [chosen, setChosen] = useState<{ id: string; field?: Field }>();
  const drafts = useMemo(() => draftsOf(settled), [settled]);
  const newer = useNewer(snapshot, drafts, reading, { name: workbook.name, known: memory }, onClose);
  const [asNew, setAsNew] = useState(false);
  const compared = newer !== undefined && !asNew;
  const adding = useAdding(snapshot, drafts, { workbook, reading, context }, onClose);
  const changes = compared ? newer.changes : adding.changes;
  const words = usePupilWords(changes);
  const wordsPlace = useRef<HTMLDivElement>(null);
  const action = chosen && settled.actions.find(({ id }) => id === chosen.id);
  const marked = looked ?? (action ? placesOf(action, chosen.field) : question?.at) ?? [];
  const found = foundWords(settled.actions.length, settled.objectives.length);
  const said = context.columns ?? {};

  const give = (value: AnswerValue) => {
    setLooked(undefined);
    if (value.kind === 'column') onColumn(value.heading, value.as);
    else settling.give(value);
  };
  useChoiceKeys((key) => {
    if (key === 'Escape' && chosen) return (setChosen(undefined), true);
    const choice = action ? undefined : question?.choices[Number(key) - 1];
    if (choice) give(choice.value);
    return choice !== undefined;
  });
  const confirm = () => {
    if (words.open.length > 0) return wordsPlace.current?.querySelector('textarea')?.focus();
    void (compared ? newer.take(settling.remembered()) : adding.add(settling.remembered()));
  };

  return (
    <section className={styles.page} aria-label="Bring in a plan">
      <PreviewHead
        context={`${workbook.kind === 'paste' ? 'What you pasted' : workbook.name}. ${found} found. Nothing is saved until you ${compared ? 'take' : 'add'} them.`}
      >
        <Button onClick={onBack}>Another file</Button>
        <Button onClick={() => onClose()}>Cancel</Button>
        <Button
          appearance="primary"
          disabled={compared ? newer.ticked === 0 : settled.actions.length + settled.objectives.length === 0}
          onClick={confirm}
        >
          {compared ? `Take ${count(newer.ticked, 'change')}` : `Add ${found}`}
        </Button>
      </PreviewHead>
      <div className={styles.both}>
        <OriginalGrid
          workbook={workbook}
          marked={marked}
          meaningOf={(sheet, at) =>
            columnsAt(reading, sheet, at).map((column) => (
              <ColumnMeaning
                key={column.heading}
                column={column}
                said={said}
                asLastTime={memory.columns[plainWords(column.heading)] === said[plainWords(column.heading)]}
                onSay={onColumn}
              />
            ))
          }
        />
        <div className={styles.understood}>
          <PupilSigns
            said={words}
            changes={changes}
            reading={settled}
            place={wordsPlace}
            onChoose={({ id }) => (setLooked(undefined), setChosen({ id }))}
          />
          {newer && (
            <Notice
              title={`This looks like a newer version of ${newer.title}.`}
              actions={
                <Button onClick={() => setAsNew(compared)}>{compared ? 'Add it as a new plan' : 'Show what it changes'}</Button>
              }
            >
              {compared ? 'What is ticked comes into that plan.' : 'It would come in beside it.'}
            </Notice>
          )}
          {compared ? (
            <NewerList newer={newer} />
          ) : (
            <Understood
              reading={settled}
              file={{ workbook, read: reading }}
              question={action ? undefined : question}
              chosen={action?.id}
              onChoose={({ id }, field) => (setLooked(undefined), setChosen({ id, field }))}
            />
          )}
          <LeftOut reading={settled} workbook={workbook} onLook={setLooked} />
          <AsBefore settling={settling} />
        </div>
      </div>
      {action ? (
        <CellBar
          action={action}
          field={chosen.field}
          reading={settled}
          workbook={workbook}
          onField={(field) => setChosen({ id: action.id, field })}
          onAnswer={(field, value) => (settling.correct({ id: action.id, field, value }), setChosen(undefined))}
          onClose={() => setChosen(undefined)}
        />
      ) : (
        <QuestionBar
          question={question}
          label={question ? `Question ${number} of ${total}${number === total ? ', the last one' : ''}` : allDone(total)}
          takesFocus={number > 1}
          otherwise={lastWords(compared ? newer.ticked : undefined)}
          reading={settled}
          workbook={workbook}
          onAnswer={give}
          onBack={settling.back}
        />
      )}
    </section>
  );
}

function placesOf({ from, cells }: PlanReading['actions'][number], field: Field | undefined): Place[] {
  const cell = field && cells[field];
  return cell ? [cell] : from;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, [when.belowLaptop]: { overflowY: 'auto' } },
  both: {
    flex: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    [when.belowLaptop]: { display: 'flex', flexDirection: 'column-reverse', flex: 'none' },
  },
  understood: {
    minHeight: 0,
    overflow: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    // Scrolled with the page: what is asked about would else be brought no nearer than its own end.
    [when.belowLaptop]: { overflow: 'visible' },
    [when.phone]: { padding: tokens.spacingHorizontalL },
  },
});
