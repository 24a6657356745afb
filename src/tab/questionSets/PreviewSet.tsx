import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { bringInQuestions } from '../../domain/questionFile/questionSheets';
import type { LeftOutRow, QuestionReading } from '../../domain/questionFile/reading';
import type { QuestionSet } from '../../domain/questionSet';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { Notice } from '../parts/Notice';
import { columnPage, pageTitle, pageTop } from '../parts/pageStyles';
import { useSchool } from '../school/School';
import { useKeptText } from '../school/useKeptText';
import { useRights } from '../school/useRights';
import { count, listWords } from '../words/counts';
import { sectionTitle } from './sectionTitle';
import { usualScale } from './usualScale';
import { sizes } from '../theme';

interface PreviewSetProps {
  builtIn: readonly QuestionSet[];
  /** The file's name. */
  name: string;
  reading: QuestionReading;
  onBack(): void;
  onGo(path: string): void;
}

/** What was understood of a table of questions, before anything is kept. */
export function PreviewSet({ builtIn, name, reading, onBack, onGo }: PreviewSetProps) {
  const styles = useStyles();
  const { keeping, circumstances } = useSchool();
  const editable = useRights().mayWrite('questionSet');
  const [problem, setProblem] = useState<string>();
  const { areas, scale, leftOut, otherColumns } = reading;
  const questions = areas.reduce((sum, area) => sum + area.questions.length, 0);
  const isFile = name.includes('.');
  // All that is pasted has the same name; another paste is another set.
  const which = isFile ? name : `${name}/${questions}/${areas[0]?.title ?? ''}`;
  const title = useKeptText(
    `questionSet/from/${which}`,
    reading.title ?? (isFile ? name.replace(/\.\w+$/, '') : 'Our questions'),
  );

  async function add(): Promise<void> {
    const start = { title: title.text.trim() || 'Our questions', about: '', scale: usualScale(builtIn) };
    const changes = bringInQuestions(reading, start, circumstances());
    try {
      await keeping.keep(changes, { say: `Added ${count(questions, 'question')}` });
      title.drop();
      onGo(`reviews/sets/${changes[0]!.after.key}`);
    } catch (thrown) {
      setProblem(refusalText(thrown));
    }
  }

  return (
    <section className={styles.page} aria-label="Bring in a set">
      <div className={styles.top}>
        <h1 className={styles.title}>
          {count(questions, 'question')} in {count(areas.length, 'area')}
        </h1>
        <div className={styles.buttons}>
          <Button onClick={onBack}>Another file</Button>
          <Button onClick={() => onGo('reviews/sets')}>Cancel</Button>
          <Button appearance="primary" disabled={!editable} onClick={() => void add()}>
            Add this set
          </Button>
        </div>
      </div>
      <p className={styles.words}>
        From {name}. Nothing is saved until you add it; afterwards you can change every word.
        {scale.length > 1 && ` Its scale comes along: ${listWords(scale.map((stop) => stop.name))}.`}
        {otherColumns.length > 0 && ` Left out: ${count(otherColumns.length, 'column')} (${listWords(otherColumns)}).`}
      </p>
      {problem !== undefined && (
        <Notice serious title="Nothing was added.">
          {problem}
        </Notice>
      )}
      <BoxField single label="Name of the set" text={title.text} onText={title.type} className={styles.name} />
      {areas.map((area) => (
        <section key={area.title} className={styles.area}>
          <h2 className={styles.areaTitle}>{area.title || 'Questions of no area'}</h2>
          <ol className={styles.list}>
            {area.questions.map(({ prompt, why }) => (
              <li key={prompt} className={styles.row}>
                {prompt}
                {why && <span className={styles.why}>{why}</span>}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {leftOut.length > 0 && (
        <details className={styles.area}>
          <summary>{leftOutCount(leftOut)} left out</summary>
          <ul>
            {leftOut.map(({ where, text, because }) => (
              <li key={where} className={styles.why}>
                {where}, {leftOutWords[because]}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const leftOutWords: Record<LeftOutRow['because'], string> = {
  hidden: 'hidden in the file',
  twice: 'there already',
  noQuestion: 'without a question',
  noQuestions: 'nothing is asked there',
  aboveTable: 'above the table',
};

/** `2 rows and 1 sheet`. */
function leftOutCount(leftOut: readonly LeftOutRow[]): string {
  const sheets = leftOut.filter(({ whole }) => whole).length;
  const rows = leftOut.length - sheets;
  return listWords([...(rows > 0 ? [count(rows, 'row')] : []), ...(sheets > 0 ? [count(sheets, 'sheet')] : [])]);
}

const useStyles = makeStyles({
  page: columnPage,
  top: pageTop,
  title: pageTitle,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  words: { maxWidth: sizes.prose, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  name: { marginBlock: tokens.spacingVerticalM },
  area: { marginBlockStart: tokens.spacingVerticalXL, overflowWrap: 'anywhere' },
  areaTitle: sectionTitle,
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  row: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  why: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
