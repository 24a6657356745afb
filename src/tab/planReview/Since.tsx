import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgendaItem } from '../../domain/agenda';
import type { Kept, Key } from '../../domain/record';
import type { Update } from '../../domain/update';
import { writtenAt } from '../../domain/writing';
import { SafeInPrint } from '../parts/SafeInPrint';
import { StatusMark } from '../parts/StatusMark';
import { useSchool } from '../school/School';
import { when } from '../theme';
import { dayText, schoolDay } from '../words/days';
import { statusWords } from '../../domain/statusWords';
import { minuteLine } from './minute';

/** More than so many would push the decision off the page; the rest is in the action's panel. */
const shown = 4;

/** How an action has moved: where it stood at the review before and what that promised, what happened since, where it stands. */
export function Since({ item, children }: { item: AgendaItem; children: ReactNode }) {
  const styles = useStyles();
  const { today } = useSchool();
  const { stood, lastTime } = item;
  const earlier = stood.since.length - shown;
  const promised = lastTime && minuteLine(item, lastTime.decision, lastTime.held);
  return (
    <div data-said={`action/${item.view.kept.record.key}`} className={styles.columns}>
      <section>
        <h3 className={styles.head}>Where it stood{stood.day !== undefined && `, ${dayText(stood.day, today)}`}</h3>
        <StatusMark status={stood.status} className={styles.large} />
        {stood.words && (
          <p className={styles.words}>
            <SafeInPrint sayer={{ kind: 'update', key: saidIn(item) }}>{stood.words}</SafeInPrint>
          </p>
        )}
        {promised && (
          <p className={styles.words}>
            <b className={styles.strong}>Decided then: {promised.decision}.</b>{' '}
            <SafeInPrint sayer={{ kind: 'decision', key: lastTime.decision.key }}>{promised.because.join(' ')}</SafeInPrint>
          </p>
        )}
      </section>
      <section>
        <h3 className={styles.head}>What happened since</h3>
        {stood.since.length === 0 && <p className={styles.words}>Nothing has been said since.</p>}
        <ul className={styles.list}>
          {stood.since.slice(-shown).map((one) => (
            <li key={one.record.key} className={styles.event}>
              <span className={styles.day}>{dayText(schoolDay(writtenAt(one)), today)}</span>
              <SafeInPrint sayer={{ kind: 'update', key: one.record.key }}>
                <span>{told(one)}</span>
              </SafeInPrint>
            </li>
          ))}
        </ul>
        {earlier > 0 && <p className={styles.day}>And {earlier} before that, in the action’s panel.</p>}
      </section>
      <section>
        <h3 className={styles.head}>Where it stands now</h3>
        {children}
      </section>
    </div>
  );
}

/** The update that says where it stood. */
function saidIn({ view, stood }: AgendaItem): Key {
  return view.updates.findLast(({ record }) => record.happened === stood.words)?.record.key ?? '';
}

function told({ record: { happened, impact, status } }: Kept<Update>): string {
  const words = [happened, impact && `Impact: ${impact}`].filter(Boolean).join(' ');
  return words === '' ? statusWords[status] : words;
}

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 4fr) minmax(0, 3fr)',
    gap: tokens.spacingHorizontalXL,
    paddingBlockStart: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    [when.belowLaptop]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  },
  head: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  large: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  event: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  day: { margin: 0, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});
