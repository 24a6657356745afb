import type { ObjectiveView } from '../../domain/planView';
import type { Opened } from '../opened';
import { DayField } from '../parts/DayField';
import { LeadField } from '../parts/LeadField';
import { Region } from '../parts/Region';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useField } from '../school/useField';
import { count } from '../words/counts';
import { moneyText } from '../words/money';
import { ClashBlock } from './ClashBlock';
import { HistorySection } from './HistorySection';
import { Panel } from './Panel';
import { PanelMenuButton } from './PanelMenuButton';
import { Fact, Facts, Section } from './Section';
import { UnderPriority } from './UnderPriority';
import { Warned } from './Warned';

interface ObjectivePanelProps {
  view: ObjectiveView;
  editable: boolean;
  enter: boolean;
  onOpen(opened: Opened): void;
  onClose(): void;
  onStep(step: 1 | -1): void;
  onMove(step: 1 | -1): void;
  onRemove(): void;
}

/** Everything about one objective: what it measures, from where to where, who answers for it, what it serves. */
export function ObjectivePanel({ view, editable, enter, onOpen, onClose, onStep, onMove, onRemove }: ObjectivePanelProps) {
  const snapshot = useSnapshot();
  const { today } = useSchool();
  const { clashes } = useStanding();
  const { record } = view.kept;
  const keep = useField('objective', record.key);
  const halfTerms = snapshot.settings.get('settings')?.record.halfTerms ?? [];
  const people = [...snapshot.person.values()].map((kept) => kept.record);
  const readOnly = !editable;

  type Words = 'measure' | 'baseline' | 'target' | 'successCriteria' | 'schoolPriority';
  const words = (field: Words, label: string, placeholder: string) => (
    <Fact label={label}>
      <TextField
        key={record.key + field}
        label={label}
        placeholder={placeholder}
        readOnly={readOnly}
        value={record[field]}
        heldAs={`objective/${record.key}/${field}`}
        keep={(text, seen) => keep({ [field]: text }, { [field]: seen })}
      />
      {field === 'successCriteria' && <Warned planKey={record.planKey} about={record.key} field={field} />}
    </Fact>
  );
  const day = (field: 'baselineDay' | 'targetDay', label: string) => (
    <Fact label={label}>
      <DayField
        key={record.key + field}
        label={label}
        placeholder="A day"
        daysOnly
        today={today}
        halfTerms={halfTerms}
        readOnly={readOnly}
        value={{ day: record[field], words: '' }}
        keep={(to, seen) => keep({ [field]: to.day }, { [field]: seen.day })}
      />
      {field === 'targetDay' && <Warned planKey={record.planKey} about={record.key} field={field} />}
    </Fact>
  );
  const person = (key: 'leadKey' | 'sponsorKey', text: 'leadText' | 'sponsorText', label: string) => (
    <Fact label={label}>
      <LeadField
        key={record.key + key}
        label={label}
        people={people}
        readOnly={readOnly}
        value={{ key: record[key], text: record[text] }}
        keep={(to, seen) => keep({ [key]: to.key, [text]: to.text }, { [key]: seen.key, [text]: seen.text })}
      />
    </Fact>
  );

  return (
    <Panel
      kind={`Objective ${view.number}`}
      name={`Objective ${view.number} ${record.statement}`}
      enter={enter}
      onClose={onClose}
      onStep={onStep}
      menu={editable && <PanelMenuButton subPage={`objective/${record.key}`} onMove={onMove} onRemove={onRemove} />}
      title={
        <TextField
          key={`${record.key}statement`}
          single
          label="Objective"
          placeholder="No name yet"
          readOnly={readOnly}
          value={record.statement}
          heldAs={`objective/${record.key}/statement`}
          keep={(statement, seen) => keep({ statement }, { statement: seen })}
        />
      }
      head={
        <>
          {[count(view.actions.length, 'action'), view.cost > 0 && moneyText(view.cost)].filter(Boolean).join(', ')}
          <Warned planKey={record.planKey} about={record.key} field="statement" />
        </>
      }
    >
      <Region name="This objective">
        {clashes
          .filter((clash) => clash.recordKey === record.key)
          .map((clash) => (
            <ClashBlock key={clash.key} clash={clash} />
          ))}
        <Section title="Why">
          <Facts>
            <UnderPriority objective={record} editable={editable} onOpen={onOpen} />
            {words('schoolPriority', 'Serves', 'Which whole-school priority')}
          </Facts>
        </Section>
        <Section title="What">
          <Facts>
            {words('measure', 'Measure', 'What is counted')}
            {words('baseline', 'Baseline', '92.1%, 6 of 14')}
            {day('baselineDay', 'Measured on')}
            {words('target', 'Target', '94.0%, 12 of 14')}
            {day('targetDay', 'By')}
            {words('successCriteria', 'We will see', 'How we will know that it worked')}
            {person('leadKey', 'leadText', 'Lead')}
            {person('sponsorKey', 'sponsorText', 'Sponsor')}
          </Facts>
        </Section>
        <HistorySection key={record.key} recordKey={record.key} kind="objective" />
      </Region>
    </Panel>
  );
}
