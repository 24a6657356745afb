import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { orderByMarks } from '../../domain/leadersMarks';
import type { Priority } from '../../domain/priority';
import { orderPriorities } from '../../domain/priorityStanding';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { sizes, when } from '../theme';
import { listWords } from '../words/counts';

interface OrderOfferProps {
  planKey: Key;
  agreed: readonly Priority[];
  proposed: readonly Priority[];
  nameOf(priority: Priority): string;
}

/** The order that the leaders' marks would give, where it is another one: told first, taken only when asked for. */
export function OrderOffer({ planKey, agreed, proposed, nameOf }: OrderOfferProps) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const { person: me } = useStanding();
  const snapshot = useSnapshot();
  const [status, section] = proposed.length > 1 ? (['proposed', proposed] as const) : (['agreed', agreed] as const);
  const order = orderByMarks(snapshot, planKey, status, me);
  if (order.every((key, at) => key === section[at]?.key)) return null;
  const names = order.map((key) => nameOf(section.find((one) => one.key === key)!));

  function take(): void {
    const say = 'Put in the order of the leaders’ marks';
    void keeping
      .keep(orderPriorities(workspace.current(), order), { say })
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  return (
    <div className={styles.offer}>
      <span className={styles.words}>
        By the leaders’ marks {status === 'proposed' ? 'those proposed' : 'they'} would stand so: {listWords(names)}.
      </span>
      <Button size="small" onClick={take}>
        Order by the leaders’ marks
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlockStart: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    [when.print]: { display: 'none' },
  },
  words: { flex: `1 1 ${sizes.menu}`, overflowWrap: 'anywhere' },
});
