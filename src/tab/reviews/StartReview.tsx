import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { proposedPrevious, reviewsOf, startReview } from '../../domain/questionReviewing';
import { reviewKinds } from '../../domain/questionReview';
import { latestVersions } from '../../domain/questionSets';
import type { Key } from '../../domain/record';
import { yearAfter } from '../../domain/termDates';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { DayBox } from '../parts/DayBox';
import { focusWrong } from '../parts/focus';
import { Problem } from '../parts/Problem';
import { selectBox } from '../parts/selectBox';
import { Sheet } from '../parts/Sheet';
import { useSchool, useSnapshot } from '../school/School';
import { useBuiltInSets } from '../school/useBuiltInSets';
import { useKeptText } from '../school/useKeptText';
import { academicYearOf } from '../words/academicYear';
import { count } from '../words/counts';
import { reviewKindWords } from '../words/questionReviews';
import { readDay } from '../words/readDay';
import { reviewName } from '../words/reviewNames';

/** Begins a review: by which questions, who looks, and what it is compared with. Everything but the questions can be changed later. */
export function StartReview({ onClose, onStarted }: { onClose(): void; onStarted(key: Key): void }) {
  const styles = useStyles();
  const { keeping, workspace, host, today } = useSchool();
  const snapshot = useSnapshot();
  const builtIn = useBuiltInSets();
  const form = useRef<HTMLDivElement>(null);
  const now = academicYearOf(today);
  const [family, setFamily] = useState<string>();
  const [year, setYear] = useState(now);
  const kind = useKeptText('startReview/kind', 'self');
  const reviewKind = reviewKinds.find((one) => one === kind.text) ?? 'self';
  const usualTitle = `${reviewKind === 'self' ? 'Review' : reviewKindWords[reviewKind]} ${year}`;
  const title = useKeptText('startReview/title', usualTitle);
  const reviewer = useKeptText('startReview/reviewer');
  const organisation = useKeptText('startReview/organisation');
  const visit = useKeptText('startReview/visit');
  const [previous, setPrevious] = useState<Key>();
  const [problem, setProblem] = useState<string>();
  const [wrongDay, setWrongDay] = useState<string>();

  const sets = latestVersions(snapshot, builtIn ?? []);
  const set = sets.find((one) => one.family === family) ?? sets[0];
  const earlier = reviewsOf(snapshot).filter(({ setKey }) => snapshot.questionSet.get(setKey)?.record.family === set?.family);
  const proposed = set ? proposedPrevious(snapshot, { family: set.family, reviewKind, academicYear: year }) : '';
  const previousKey = previous ?? proposed;
  const visited = reviewKind === 'self' || visit.text.trim() === '' ? null : readDay(visit.text, today);

  /** Closing keeps what was typed for the next time; this review is not to be, or is begun. */
  const dropAll = () => [kind, title, reviewer, organisation, visit].forEach((one) => one.drop());

  async function start(): Promise<void> {
    if (set === undefined) return;
    if (visited === undefined) {
      setWrongDay('Write the day of the visit, such as 8 Dec 2026, or leave it empty.');
      return focusWrong(form.current);
    }
    const key = host.newKey();
    const who =
      reviewKind === 'self' ? { reviewer: '', organisation: '' } : { reviewer: reviewer.text, organisation: organisation.text };
    const about = { title: title.text.trim() || usualTitle, academicYear: year, reviewKind, ...who, visit: visited, previousKey };
    try {
      await keeping.keep(startReview(workspace.current(), set, about, { today, newKey: () => key }));
      dropAll();
      onStarted(key);
    } catch (thrown) {
      setProblem(refusalText(thrown));
    }
  }

  return (
    <Sheet title="Start a review" onClose={onClose}>
      <div ref={form} className={styles.form}>
        <Choice label="Questions" value={set?.family ?? ''} onChange={setFamily}>
          {sets.map((one) => (
            <option key={one.family} value={one.family}>
              {one.title}, {count(one.questions.length, 'question')}
            </option>
          ))}
        </Choice>
        {set?.about && <p className={styles.about}>{set.about}</p>}
        {set?.guideLink.startsWith('https://') && (
          <Link href={set.guideLink} target="_blank" rel="noreferrer" className={styles.guide}>
            {set.guideTitle || 'The published guide'}
          </Link>
        )}
        {builtIn?.length === 0 && (
          <Problem serious>The question sets cannot be fetched just now. Try again when you are online.</Problem>
        )}
        <Choice label="Who looks" value={reviewKind} onChange={kind.type}>
          {reviewKinds.map((one) => (
            <option key={one} value={one}>
              {reviewKindWords[one]}
            </option>
          ))}
        </Choice>
        {reviewKind !== 'self' && (
          <>
            <BoxField label="Reviewer" single holds="staff" standing="" text={reviewer.text} onText={reviewer.type} />
            <BoxField label="Organisation" single standing="" text={organisation.text} onText={organisation.type} />
            <DayBox
              label="Day of the visit"
              aside="you may leave this empty"
              text={visit.text}
              onText={(text) => (visit.type(text), setWrongDay(undefined))}
              problem={wrongDay}
            />
          </>
        )}
        <Choice label="Academic year" value={year} onChange={setYear}>
          {[yearAfter(now, -1), now, yearAfter(now)].map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Choice>
        <BoxField label="Title" single text={title.text} standing={usualTitle} onText={title.type} onEnter={() => void start()} />
        {earlier.length > 0 && (
          <Choice label="Compared with" value={previousKey} onChange={setPrevious}>
            <option value="">nothing</option>
            {earlier.map((one) => (
              <option key={one.key} value={one.key}>
                {reviewName(snapshot, one, today)}
              </option>
            ))}
          </Choice>
        )}
        {problem && <Problem serious>{problem}</Problem>}
        <span className={styles.acts}>
          <Button appearance="primary" disabled={set === undefined} onClick={() => void start()}>
            Start
          </Button>
          <Button onClick={() => (dropAll(), onClose())}>Cancel</Button>
        </span>
      </div>
    </Sheet>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  children: ReactNode;
  onChange(value: string): void;
}

function Choice({ label, value, children, onChange }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles.select} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, marginBlockStart: tokens.spacingVerticalM },
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  select: selectBox,
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  guide: { alignSelf: 'start' },
  acts: { display: 'flex', gap: tokens.spacingHorizontalS },
});
