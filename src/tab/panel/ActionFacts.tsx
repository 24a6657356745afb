import type { Action } from '../../domain/action';
import type { Opened } from '../opened';
import { DayField } from '../parts/DayField';
import { LeadField } from '../parts/LeadField';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { costWords, readCost } from '../../domain/money';
import { Milestones } from './Milestones';
import { Predecessors } from './Predecessors';
import { Fact, Facts, Section } from './Section';
import { Warned } from './Warned';

interface ActionFactsProps {
  action: Action;
  editable: boolean;
  onOpen(opened: Opened): void;
}

/** Who does it, by when, with what, and how we will know; each value is edited where it stands. */
export function ActionFacts({ action, editable, onOpen }: ActionFactsProps) {
  const snapshot = useSnapshot();
  const { today } = useSchool();
  const keep = useField('action', action.key);
  const halfTerms = snapshot.settings.get('settings')?.record.halfTerms ?? [];
  const people = [...snapshot.person.values()].map((kept) => kept.record);
  const readOnly = !editable;

  type Words = 'support' | 'approach' | 'evidenceBase' | 'training' | 'resources' | 'monitoring' | 'successCriteria' | 'note';
  const words = (field: Words, label: string, placeholder: string) => (
    <Fact label={label}>
      <TextField
        key={`${action.key}${field}`}
        label={label}
        placeholder={placeholder}
        readOnly={readOnly}
        holds={field === 'support' ? 'staff' : 'words'}
        value={action[field]}
        heldAs={`action/${action.key}/${field}`}
        keep={(text, seen) => keep({ [field]: text }, { [field]: seen })}
      />
      {field === 'successCriteria' && <Warned planKey={action.planKey} about={action.key} field={field} />}
    </Fact>
  );
  const day = (field: 'start' | 'due', textField: 'startText' | 'dueText', label: string) => (
    <Fact label={label}>
      <DayField
        key={`${action.key}${field}`}
        label={label}
        placeholder="A day, or words"
        today={today}
        halfTerms={halfTerms}
        readOnly={readOnly}
        value={{ day: action[field], words: action[textField] }}
        heldAs={`action/${action.key}/${textField}`}
        keep={(to, seen) => keep({ [field]: to.day, [textField]: to.words }, { [field]: seen.day, [textField]: seen.words })}
      />
      {field === 'due' && <Warned planKey={action.planKey} about={action.key} field={field} except="dayOff" />}
    </Fact>
  );

  return (
    <Section title="What">
      <Facts>
        <Fact label="Lead">
          <LeadField
            key={`${action.key}lead`}
            label="Lead"
            people={people}
            readOnly={readOnly}
            value={{ key: action.leadKey, text: action.leadText }}
            heldAs={`action/${action.key}/leadText`}
            keep={(to, seen) => keep({ leadKey: to.key, leadText: to.text }, { leadKey: seen.key, leadText: seen.text })}
          />
        </Fact>
        {words('support', 'Support', 'Who helps')}
        {day('start', 'startText', 'Start')}
        {day('due', 'dueText', 'Due')}
        <Fact label="Milestones">
          <Milestones key={action.key} action={action} editable={editable} />
        </Fact>
        <Fact label="Comes after">
          <Predecessors key={action.key} action={action} editable={editable} onOpen={onOpen} />
        </Fact>
        {words('approach', 'Approach', 'How we go about it')}
        {words('evidenceBase', 'Evidence base', 'What speaks for it: guidance, research, what worked here')}
        {words('training', 'Training needed', 'What staff have to learn for it')}
        {words('resources', 'Resources', 'What it takes')}
        <Fact label="Cost">
          <TextField
            key={`${action.key}cost`}
            single
            label="Cost"
            placeholder="£"
            readOnly={readOnly}
            value={costWords(action)}
            heldAs={`action/${action.key}/costText`}
            keep={(text, seen) => keep(readCost(text), readCost(seen))}
          />
        </Fact>
        {words('monitoring', 'Monitoring', 'Who checks, when and how')}
        {words('successCriteria', 'We will see', 'How we will know that it worked')}
        {words('note', 'Note', 'Anything else')}
      </Facts>
    </Section>
  );
}
