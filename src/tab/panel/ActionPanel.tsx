import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useRef } from 'react';
import type { ActionView, ObjectiveView } from '../../domain/planView';
import type { Doing, Opened } from '../opened';
import { OthersVersions } from '../parts/OthersVersions';
import { Region } from '../parts/Region';
import { useSnapshot, useStanding } from '../school/School';
import { useField } from '../school/useField';
import { useRights } from '../school/useRights';
import { useSteady } from '../school/useSteady';
import { ActionFacts } from './ActionFacts';
import { CarriedOn } from './CarriedOn';
import { ClashBlock } from './ClashBlock';
import { Composer } from './Composer';
import { Going } from './Going';
import { PlannedPanel } from './PlannedPanel';
import { StandingLine } from './StandingLine';
import { UpdateForm } from './UpdateForm';
import { Why } from './Why';

interface ActionPanelProps {
  view: ActionView;
  objective?: ObjectiveView;
  editable: boolean;
  enter: boolean;
  /** What to begin with. */
  doing: Doing;
  onDoing(doing: Doing): void;
  onOpen(opened: Opened): void;
  onClose(): void;
  onStep(step: 1 | -1): void;
  onMove(step: 1 | -1): void;
  onRemove(): void;
  /** Goes to an address outside the plan. */
  onGo(path: string): void;
}

/** Everything about one action, always in the order why, what, how it is going. */
export function ActionPanel(props: ActionPanelProps) {
  const { view, objective, editable, enter, doing, onDoing, onOpen, onClose, onStep, onMove, onRemove, onGo } = props;
  const { clashes } = useStanding();
  const { milestone } = useSnapshot();
  const { updates, comments } = useRights();
  const { record } = view.kept;
  const keep = useField('action', record.key);
  const composer = useRef<HTMLTextAreaElement>(null);

  const says = useSteady({
    onUpdate: () => onDoing(doing === 'update' ? undefined : 'update'),
    onComment() {
      composer.current?.focus();
      onDoing(undefined);
    },
  });

  return (
    <PlannedPanel
      kind="action"
      recordKey={record.key}
      number={view.ref}
      words={record.text}
      keep={(text, seen) => keep({ text }, { text: seen })}
      editable={editable}
      enter={enter && doing === undefined}
      begun={doing !== undefined}
      onClose={onClose}
      onStep={onStep}
      onMove={onMove}
      onRemove={onRemove}
      head={
        <>
          <StandingLine view={view} />
          {(updates || comments) && <SayButtons updating={doing === 'update'} {...{ updates, comments }} {...says} />}
        </>
      }
      foot={comments && <Composer key={record.key} actionKey={record.key} field={composer} focus={doing === 'comment'} />}
    >
      <Region name="This action">
        {doing === 'update' && updates && <UpdateForm key={record.key} view={view} onDone={() => onDoing(undefined)} />}
        {clashes
          .filter(({ recordKey }) => [recordKey, milestone.get(recordKey)?.record.actionKey].includes(record.key))
          .map((clash) => (
            <ClashBlock key={clash.key} clash={clash} />
          ))}
        <OthersVersions kind="action" recordKey={record.key} />
        <CarriedOn actionKey={record.key} onOpen={onOpen} />
        {objective && <Why actionKey={record.key} objective={objective} onOpen={onOpen} onGo={onGo} />}
        <ActionFacts action={record} editable={editable} onOpen={onOpen} />
      </Region>
      <Region name="Updates and comments">
        <Going key={record.key} view={view} speaks={comments} doing={doing} />
      </Region>
    </PlannedPanel>
  );
}

interface SayButtonsProps {
  updating: boolean;
  updates: boolean;
  comments: boolean;
  onUpdate(): void;
  onComment(): void;
}

/** The ways to say something about the action. The same for each: to draw them again costs as much as the rest of the head. */
const SayButtons = memo(function SayButtons({ updating, updates, comments, onUpdate, onComment }: SayButtonsProps) {
  return (
    <div className={useStyles().buttons}>
      {updates && (
        <Button aria-expanded={updating} onClick={onUpdate}>
          Update
        </Button>
      )}
      {comments && <Button onClick={onComment}>Comment</Button>}
    </div>
  );
});

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
    '& > *': { flex: '0 1 120px' },
  },
});
