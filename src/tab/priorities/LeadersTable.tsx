import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { leadersMarks } from '../../domain/leadersMarks';
import type { Priority } from '../../domain/priority';
import type { Author, Key } from '../../domain/record';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { when } from '../theme';
import { momentText } from '../words/days';
import { MarksSheet } from './MarksSheet';
import { MarksTable } from './MarksTable';
import { OrderOffer } from './OrderOffer';
import { SectionHead } from './SectionHead';

interface LeadersTableProps {
  planKey: Key;
  proposed: readonly Priority[];
  agreed: readonly Priority[];
  editable: boolean;
  /** The priority that a link asks this leader about. */
  asked?: Key;
}

/** All leaders' views side by side, by name; the order their marks would give is offered, and taken only by whoever writes the plan. */
export function LeadersTable({ planKey, proposed, agreed, editable, asked }: LeadersTableProps) {
  const styles = useStyles();
  const id = useId();
  const snapshot = useSnapshot();
  const { person: me, lastSync, offline } = useStanding();
  const { workspace, today } = useSchool();
  const { mayWrite } = useRights();
  const marks = leadersMarks(snapshot, planKey, me);
  const all = [...agreed, ...proposed];
  const shown = all.map((priority) => ({ priority, views: marks.get(priority.key) ?? [] }));
  const leaders = leadersIn(shown.flatMap(({ views }) => views.map(({ leader }) => leader)));
  const canMark = mayWrite('ranking') && all.length > 0;
  const [marking, setMarking] = useState(canMark && all.some(({ key }) => key === asked) ? asked : undefined);
  const [isAsked, setAsked] = useState(marking !== undefined);
  // What is proposed waits for what leaders say of it, and is not to be lost among what was agreed.
  const inTurn = [...proposed, ...agreed];
  const isMarked = ({ key }: Priority) => marks.get(key)?.some(({ leader }) => leader.entraId === me.entraId);
  const mine = inTurn.find((one) => !isMarked(one)) ?? inTurn[0];
  const mark = (key: Key): void => (setAsked(false), setMarking(key));
  const nameOf = (priority: Priority) => {
    const at = agreed.indexOf(priority);
    return [at >= 0 && `P${at + 1}`, priority.title || 'No name yet'].filter(Boolean).join(' ');
  };

  if (all.length === 0 || (leaders.length === 0 && !canMark)) return null;
  return (
    <section aria-labelledby={id} className={styles.whole}>
      <SectionHead
        id={id}
        title="How leaders see them"
        about="Impact: what it would change for pupils. Urgency: how soon it is needed. 1 is least, 4 most; the latest of each leader counts."
        beside={
          canMark &&
          mine && (
            <Button size="small" className={styles.unprinted} onClick={() => mark(mine.key)}>
              Give my marks
            </Button>
          )
        }
      />
      {leaders.length > 0 && <MarksTable shown={shown} leaders={leaders} nameOf={nameOf} onMark={canMark ? mark : undefined} />}
      {lastSync !== undefined && (
        <p className={mergeClasses(styles.asOf, styles.unprinted)}>
          The others’ marks, as of {momentText(lastSync, today)}.{' '}
          {!offline && (
            <Link as="button" inline className={styles.again} onClick={() => void workspace.sync()}>
              Look again
            </Link>
          )}
        </p>
      )}
      {editable && leaders.length > 0 && <OrderOffer planKey={planKey} agreed={agreed} proposed={proposed} nameOf={nameOf} />}
      {marking !== undefined && (
        <MarksSheet
          key={marking}
          priorities={isAsked && proposed.some(({ key }) => key === marking) ? proposed : inTurn}
          at={marking}
          nameOf={nameOf}
          marks={marks}
          onAt={setMarking}
          onClose={() => setMarking(undefined)}
        />
      )}
    </section>
  );
}

/** Each once, by name. */
function leadersIn(all: readonly Author[]): Author[] {
  const byId = new Map(all.map((leader) => [leader.entraId, leader]));
  return [...byId.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const useStyles = makeStyles({
  again: { fontSize: 'inherit' },
  asOf: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  whole: { marginBlockStart: tokens.spacingVerticalXXL, [when.print]: { breakInside: 'avoid' } },
  unprinted: { [when.print]: { display: 'none' } },
});
