import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Key } from '../../domain/record';
import { moveSchoolPriority } from '../../domain/schoolPriorityEditing';
import type { Served } from '../../domain/serving';
import { refusalText } from '../faultText';
import type { Opened } from '../opened';
import { useListDrag } from '../parts/useListDrag';
import { useSchool } from '../school/School';
import { when } from '../theme';
import { RegisterRow } from './RegisterRow';
import { useRegisterColumns } from './registerColumns';

interface RegisterProps {
  served: readonly Served[];
  /** All of the year are shown, so that their order can be changed. */
  whole: boolean;
  editable: boolean;
  /** The one just begun: its name takes the focus. */
  begun?: Key;
  /** The one that a link leads to. */
  sought?: Key;
  onOpen(opened: Opened): void;
  onGo(path: string): void;
}

/** A year's school priorities as a table: number, title, owner, year, and what serves each. */
export function Register({ served, whole, editable, begun, sought, onOpen, onGo }: RegisterProps) {
  const styles = useStyles();
  const columns = useRegisterColumns();
  const { workspace, keeping } = useSchool();
  const list = useRef<HTMLDivElement>(null);

  function move(key: Key, index: number): void {
    const changes = moveSchoolPriority(workspace.current(), key, index);
    keeping.keep(changes, { join: `move/${key}` }).then(
      () => list.current?.querySelector<HTMLElement>(`[data-register="${key}"]`)?.focus(),
      (thrown: unknown) => keeping.say(refusalText(thrown)),
    );
  }

  const dragOf = useListDrag(
    served.map(({ schoolPriority }) => schoolPriority.key),
    move,
  );

  return (
    <div ref={list} role="table" aria-label="School priorities">
      <div role="rowgroup">
        <div role="row" className={mergeClasses(columns.row, styles.heads)}>
          {['No.', 'School priority', 'Owner', 'Year', 'Served by'].map((head) => (
            <span key={head} role="columnheader">
              {head}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {served.map((one, index) => {
          const { key } = one.schoolPriority;
          return (
            <RegisterRow
              key={key}
              served={one}
              editable={editable}
              movable={editable && whole}
              begun={begun === key}
              sought={sought === key}
              drag={dragOf(key)}
              onMove={(step) => move(key, index + step)}
              onOpen={onOpen}
              onChain={() => onGo(`chain/schoolPriority/${key}`)}
            />
          );
        })}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  heads: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    [when.phone]: { display: 'none' },
  },
});
