import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReading } from '../../domain/planFile/reading';
import { addressOf, type Place, type Workbook } from '../../domain/planFile/workbook';
import { listWords } from '../words/counts';
import { leftOutWords } from './choiceWords';

interface LeftOutProps {
  reading: PlanReading;
  workbook: Workbook;
  onLook(places: Place[]): void;
}

/** What was seen and is not part of the plan: said, so that nobody need wonder. */
export function LeftOut({ reading, workbook, onLook }: LeftOutProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  if (reading.leftOut.length === 0) return null;
  const reasons = [...new Set(reading.leftOut.map(({ why }) => leftOutWords[why]))];
  return (
    <div className={styles.part}>
      Left out: {listWords(reasons)}.{' '}
      <Link as="button" inline aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? 'Fold' : 'Show'}
      </Link>
      {shown && (
        <ul className={styles.list}>
          {reading.leftOut.map(({ why, text, from }) => (
            <li key={`${from.sheet}.${from.row}.${from.column}.${why}`}>
              <Link as="button" inline onClick={() => onLook([from])}>
                {addressOf(workbook, from)}
              </Link>{' '}
              {leftOutWords[why]}: {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  part: {
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
