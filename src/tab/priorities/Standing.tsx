import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, type ReactNode } from 'react';
import type { Priority, PriorityStatus } from '../../domain/priority';
import { movePriorityAmong } from '../../domain/priorityStanding';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { useListDrag } from '../parts/useListDrag';
import { useSchool } from '../school/School';
import { PriorityItem } from './PriorityItem';
import { SectionHead } from './SectionHead';

const titles: Record<PriorityStatus, string> = { proposed: 'Proposed', agreed: 'Agreed', parked: 'Parked' };

interface StandingProps {
  status: PriorityStatus;
  priorities: readonly Priority[];
  /** Under the title: what these are. */
  about: string;
  /** It is worth a second look. */
  firm?: boolean;
  beside?: ReactNode;
  editable: boolean;
  /** The one that is open from the start. */
  at?: Key;
  /** The one just begun: its name takes the focus. */
  begun?: Key;
  onGo(path: string): void;
}

/** The priorities that stand alike, in their order, which dragging or Alt and the arrow keys change. */
export function Standing({ status, priorities, about, firm, beside, editable, at, begun, onGo }: StandingProps) {
  const styles = useStyles();
  const id = useId();
  const { workspace, keeping } = useSchool();
  const list = useRef<HTMLOListElement>(null);

  function move(key: Key, index: number): void {
    const focused = document.activeElement as HTMLElement | null;
    keeping.keep(movePriorityAmong(workspace.current(), key, index), { join: `move/${key}` }).then(
      () => {
        const item = list.current?.querySelector<HTMLElement>(`[data-priority="${key}"]`);
        if (item?.contains(focused)) focused?.focus();
        else item?.querySelector<HTMLElement>('h3 button')?.focus();
      },
      (thrown: unknown) => keeping.say(refusalText(thrown)),
    );
  }

  const dragOf = useListDrag(
    priorities.map(({ key }) => key),
    move,
  );

  return (
    <section aria-labelledby={id} className={styles.whole}>
      <SectionHead id={id} title={titles[status]} about={about} firm={firm} beside={beside} />
      <ol ref={list} className={styles.list}>
        {priorities.map((priority, index) => (
          <PriorityItem
            key={priority.key}
            priority={priority}
            number={status === 'agreed' ? index + 1 : undefined}
            editable={editable}
            opened={at === priority.key}
            begun={begun === priority.key}
            drag={dragOf(priority.key)}
            movable={{ up: index > 0, down: index < priorities.length - 1 }}
            onMove={(step) => move(priority.key, index + step)}
            onGo={onGo}
          />
        ))}
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  whole: { marginBlockStart: tokens.spacingVerticalL },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});
