import { Link } from '@fluentui/react-components';
import type { ObjectiveView } from '../../domain/planView';
import type { Opened } from '../opened';
import { OthersVersions } from '../parts/OthersVersions';
import { Region } from '../parts/Region';
import { SaysHidden } from '../parts/SaysHidden';
import { TextField } from '../parts/TextField';
import { useStanding } from '../school/School';
import { useField } from '../school/useField';
import { count } from '../words/counts';
import { moneyText } from '../../domain/money';
import { ClashBlock } from './ClashBlock';
import { Hinted } from './Hinted';
import { HistorySection } from './HistorySection';
import { ObjectiveWhat } from './ObjectiveWhat';
import { PlannedPanel } from './PlannedPanel';
import { ReasonsAddressed } from './ReasonsAddressed';
import { Fact, Facts, Section } from './Section';
import { ServesThrough } from './ServesThrough';
import { UnderPriority } from './UnderPriority';
import { Warned } from './Warned';

interface ObjectivePanelProps {
  view: ObjectiveView;
  editable: boolean;
  enter: boolean;
  onOpen(opened: Opened): void;
  /** Goes to an address outside the plan: `swot/4f2a`. */
  onGo(path: string): void;
  onClose(): void;
  onStep(step: 1 | -1): void;
  onMove(step: 1 | -1): void;
  onRemove(): void;
}

/** Everything about one objective: what it measures, from where to where, who answers for it, what it serves. */
export function ObjectivePanel({ view, editable, enter, onOpen, onGo, onClose, onStep, onMove, onRemove }: ObjectivePanelProps) {
  const { clashes } = useStanding();
  const { record } = view.kept;
  const keep = useField('objective', record.key);
  const readOnly = !editable;

  return (
    <PlannedPanel
      kind="objective"
      recordKey={record.key}
      number={view.number}
      words={record.statement}
      keep={(statement, seen) => keep({ statement }, { statement: seen })}
      editable={editable}
      enter={enter}
      onClose={onClose}
      onStep={onStep}
      onMove={onMove}
      onRemove={onRemove}
      head={
        <>
          {[count(view.actions.length, 'action'), view.cost > 0 && moneyText(view.cost)].filter(Boolean).join(', ')}
          <SaysHidden sayer={{ kind: 'objective', key: record.key }} />
          <Warned planKey={record.planKey} about={record.key} field="statement" />
          <Hinted key={record.key} objective={record} field="statement" editable={editable} />
        </>
      }
    >
      <Region name="This objective">
        {clashes
          .filter((clash) => clash.recordKey === record.key)
          .map((clash) => (
            <ClashBlock key={clash.key} clash={clash} />
          ))}
        <OthersVersions kind="objective" recordKey={record.key} />
        <Section title="Why">
          <Facts>
            <UnderPriority objective={record} editable={editable} onOpen={onOpen} />
            <ReasonsAddressed objective={record} editable={editable} onGo={onGo} />
            <Fact label="Serves">
              <TextField
                key={`${record.key}schoolPriority`}
                label="Serves"
                placeholder="Which whole-school priority"
                readOnly={readOnly}
                value={record.schoolPriority}
                heldAs={`objective/${record.key}/schoolPriority`}
                keep={(schoolPriority, seen) => keep({ schoolPriority }, { schoolPriority: seen })}
              />
              {record.schoolPriority.trim() === '' && <ServesThrough objective={record} />}
            </Fact>
          </Facts>
          <Link as="button" onClick={() => onGo(`chain/objective/${record.key}`)}>
            See the whole chain
          </Link>
        </Section>
        <ObjectiveWhat objective={record} editable={editable} onGo={onGo} />
        <HistorySection key={record.key} recordKey={record.key} kind="objective" />
      </Region>
    </PlannedPanel>
  );
}
