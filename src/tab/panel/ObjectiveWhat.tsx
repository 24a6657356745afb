import type { Objective } from '../../domain/objective';
import { clearnessOf, clearParts, isClear } from '../../domain/objectiveHelp';
import { DayField } from '../parts/DayField';
import { LeadField } from '../parts/LeadField';
import { Problem } from '../parts/Problem';
import { ProgressLine } from '../parts/ProgressLine';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { listWords } from '../words/counts';
import { clearPartWords } from '../words/objectiveHintWords';
import { Hinted } from './Hinted';
import { ObjectiveSwot } from './ObjectiveSwot';
import { OutcomeMeasured } from './OutcomeMeasured';
import { Fact, Facts, Section } from './Section';
import { Warned } from './Warned';

interface ObjectiveWhatProps {
  objective: Objective;
  editable: boolean;
  onGo(path: string): void;
}

/** What an objective measures, from where to where, by when, and what must not get worse; help stands where it is lacking. */
export function ObjectiveWhat({ objective: record, editable, onGo }: ObjectiveWhatProps) {
  const snapshot = useSnapshot();
  const { today } = useSchool();
  const keep = useField('objective', record.key);
  const halfTerms = snapshot.settings.get('settings')?.record.halfTerms ?? [];
  const people = [...snapshot.person.values()].map((kept) => kept.record);
  const readOnly = !editable;

  type Words = 'measure' | 'baseline' | 'target' | 'latest' | 'guardMeasure' | 'successCriteria';
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
      {field !== 'successCriteria' && field !== 'latest' && <Hinted objective={record} field={field} editable={editable} />}
      {field === 'successCriteria' && <Warned planKey={record.planKey} about={record.key} field={field} />}
    </Fact>
  );
  const day = (field: 'baselineDay' | 'targetDay' | 'latestDay', label: string) => (
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
      {field === 'targetDay' && (
        <>
          <Warned planKey={record.planKey} about={record.key} field={field} />
          <Hinted objective={record} field={field} editable={editable} />
        </>
      )}
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
        heldAs={`objective/${record.key}/${text}`}
        keep={(to, seen) => keep({ [key]: to.key, [text]: to.text }, { [key]: seen.key, [text]: seen.text })}
      />
    </Fact>
  );

  return (
    <Section title="What" beside={<ProgressLine objective={record} />}>
      <Facts>
        {words('measure', 'Measure', 'What is counted')}
        {words('baseline', 'Baseline', 'Where it began, such as 6 of 14')}
        {day('baselineDay', 'Measured on')}
        {words('target', 'Target', 'Where it should be, such as 12 of 14')}
        {day('targetDay', 'By')}
        {words('guardMeasure', 'Must not get worse', 'With no rise in …')}
        {words('latest', 'Now', 'Where it stands now')}
        {(editable || record.latestDay !== null) && day('latestDay', 'Now, measured on')}
        <OutcomeMeasured objective={record} editable={editable} onGo={onGo} />
        {words('successCriteria', 'We will see', 'How we will know that it worked')}
        {person('leadKey', 'leadText', 'Lead')}
        {person('sponsorKey', 'sponsorText', 'Sponsor')}
        <ObjectiveSwot objective={record} onGo={onGo} />
      </Facts>
      {editable && <Clearness objective={record} />}
    </Section>
  );
}

/** Which of the parts that make an objective clear are there, and which are not. */
function Clearness({ objective }: { objective: Objective }) {
  const { today } = useSchool();
  const has = clearnessOf(objective);
  const said = clearParts.filter((part) => has[part]).map((part) => clearPartWords[part]);
  const lacking = clearParts.filter((part) => !has[part]).map((part) => clearPartWords[part]);
  if (isClear(objective, today))
    return <Problem serious={false}>Clear: measure, baseline, target, date and what must not get worse.</Problem>;
  return (
    <Problem serious={false}>
      {said.length > 0 && `It has ${listWords(said)}. `}
      {lacking.length > 0 && `Still open: ${listWords(lacking)}.`}
    </Problem>
  );
}
