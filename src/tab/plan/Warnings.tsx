import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { Outline } from '../../domain/planView';
import type { Opened } from '../opened';
import { Sheet } from '../parts/Sheet';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { count } from '../words/counts';
import { rowWarnings, type RowWarnings } from '../words/rowWarnings';

/** How many things in the plan are worth a second look, and what they are. Nothing, where there is none. */
export function Warnings({ outline, onOpen }: { outline: Outline; onOpen(opened: Opened, enter: boolean): void }) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useDeferredValue(useSnapshot());
  const [shown, setShown] = useState(false);
  const rows = rowWarnings(snapshot, outline.plan.record.key, today);
  const number = count(rows.flatMap(({ sentences }) => sentences).length, 'thing');

  function go({ kind, row }: RowWarnings): void {
    setShown(false);
    onOpen({ kind, key: row }, true);
  }

  if (rows.length === 0 && !shown) return null;
  return (
    <span className={styles.whole}>
      <Link as="button" inline onClick={() => setShown(true)}>
        {number} to look at
      </Link>
      {shown && (
        <Sheet title={rows.length === 0 ? 'Nothing left to look at' : `${number} to look at`} onClose={() => setShown(false)}>
          <p className={styles.words}>Nothing is held back for any of these. You know your school: leave what is meant so.</p>
          <ul className={styles.list}>
            {rows.map((warned) => (
              <li key={warned.row} className={styles.one}>
                <Link as="button" className={styles.name} onClick={() => go(warned)}>
                  {nameOf(outline, warned)}
                </Link>
                {warned.sentences.map((sentence) => (
                  <span key={sentence} className={styles.about}>
                    {sentence}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </span>
  );
}

/** What the panel that opens is about, by number and name. */
function nameOf({ plan, priorities, objectives, adrift }: Outline, { kind, row }: RowWarnings): string {
  if (kind === 'plan') return plan.record.title;
  const priority = priorities.find(({ kept }) => kept.record.key === row);
  if (priority) return `P${priority.number} ${priority.kept.record.title}`;
  const objective = objectives.find(({ kept }) => kept.record.key === row);
  if (objective) return `${objective.number} ${objective.kept.record.statement}`;
  const actions = [...objectives.flatMap((one) => one.actions), ...adrift];
  const view = actions.find(({ kept }) => kept.record.key === row);
  return view ? `${view.ref} ${view.kept.record.text}` : 'Something';
}

const useStyles = makeStyles({
  whole: { [when.print]: { display: 'none' } },
  words: { marginBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  one: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  name: { textAlign: 'start', lineHeight: tokens.lineHeightBase300 },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
