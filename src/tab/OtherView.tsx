import { Suspense } from 'react';
import type { ObjectiveView, Outline } from '../domain/planView';
import type { Key } from '../domain/record';
import { readSubPage, subPageOf, type Opened } from './opened';
import { part } from './parts/part';
import { Skeleton } from './parts/Skeleton';
import { useNarrow } from './school/useNarrow';
import { frames } from './theme';
import type { ViewName } from './viewAddress';

const Timeline = part(() => import('./timeline/Timeline').then(({ Timeline }) => Timeline), 'beside');
const MyActions = part(() => import('./myActions/MyActions').then(({ MyActions }) => MyActions), 'beside');
const UpdateForm = part(() => import('./panel/UpdateForm').then(({ UpdateForm }) => UpdateForm), 'beside');

interface OtherViewProps {
  view: ViewName;
  outline: Outline;
  objectives: ObjectiveView[];
  editable: boolean;
  opened?: Opened;
  onOpen(opened: Opened, enter: boolean): void;
  onUpdate(actionKey: Key): void;
  onComment(actionKey: Key): void;
  onOutline(): void;
}

/** The ways to look at a plan besides its outline, each fetched when it is looked at. */
export function OtherView(props: OtherViewProps) {
  const { view, outline, objectives, editable, opened, onOpen, onUpdate, onComment, onOutline } = props;
  const phone = useNarrow(frames.tablet);
  if (view === 'mine') {
    return (
      <Suspense fallback={<Skeleton words="Looking for your actions." />}>
        <MyActions
          outline={outline}
          alone={phone}
          update={(action, onDone) => (
            <Suspense>
              <UpdateForm sheet view={action} onDone={onDone} />
            </Suspense>
          )}
          onOpen={(key) => onOpen({ kind: 'action', key }, true)}
          onReply={onComment}
          onWholePlan={onOutline}
        />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={<Skeleton words="Drawing the timeline." />}>
      <Timeline
        outline={outline}
        objectives={objectives}
        editable={editable}
        chosen={opened && subPageOf(opened)}
        onOpen={(row, enter) => {
          const target = readSubPage(row);
          if (target) onOpen(target, enter);
        }}
        onUpdate={onUpdate}
      />
    </Suspense>
  );
}
