import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { edit } from '../../domain/editing';
import { planStatuses, type Plan } from '../../domain/plan';
import { DayField } from '../parts/DayField';
import { OthersVersions } from '../parts/OthersVersions';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useField } from '../school/useField';
import { planStatusWords } from '../words/status';
import { ClashBlock } from './ClashBlock';
import { HistorySection } from './HistorySection';
import { Panel } from './Panel';
import { Fact, Facts, Section } from './Section';

interface PlanPanelProps {
  plan: Plan;
  /** Whether it is the one that opens first. */
  first: boolean;
  editable: boolean;
  enter: boolean;
  onClose(): void;
  onRemove(): void;
}

/** A plan's own title, year and status. */
export function PlanPanel({ plan, first, editable, enter, onClose, onRemove }: PlanPanelProps) {
  const styles = useStyles();
  const { workspace, keeping, today } = useSchool();
  const halfTerms = useSnapshot().settings.get('settings')?.record.halfTerms ?? [];
  const { clashes } = useStanding();
  const keep = useField('plan', plan.key);
  const words = (field: 'title' | 'academicYear', label: string) => (
    <Fact label={label}>
      <TextField
        single
        label={label}
        readOnly={!editable}
        value={plan[field]}
        heldAs={`plan/${plan.key}/${field}`}
        keep={(text, seen) => keep({ [field]: text }, { [field]: seen })}
      />
    </Fact>
  );
  return (
    <Panel about={plan.key} kind="Plan" name={`Plan ${plan.title}`} title={plan.title} enter={enter} onClose={onClose}>
      {clashes
        .filter((clash) => clash.recordKey === plan.key)
        .map((clash) => (
          <ClashBlock key={clash.key} clash={clash} />
        ))}
      <OthersVersions kind="plan" recordKey={plan.key} />
      <Section title="What">
        <Facts>
          {words('title', 'Title')}
          {words('academicYear', 'Academic year')}
          <Fact label="Status">
            <select
              aria-label="Status"
              className={styles.select}
              disabled={!editable}
              value={plan.status}
              onChange={(event) => void keep({ status: event.target.value as Plan['status'] })}
            >
              {planStatuses.map((status) => (
                <option key={status} value={status}>
                  {planStatusWords[status]}
                </option>
              ))}
            </select>
          </Fact>
          <Fact label="Agreed by leaders on">
            <DayField
              label="Agreed by leaders on"
              daysOnly
              readOnly={!editable}
              value={{ day: plan.agreed, words: '' }}
              today={today}
              halfTerms={halfTerms}
              placeholder="Not agreed yet"
              keep={({ day }, seen) => keep({ agreed: day }, { agreed: seen.day })}
            />
          </Fact>
        </Facts>
        {editable && (
          <p className={styles.acts}>
            {!first && (
              <Button
                onClick={() =>
                  void keeping.keep(edit(workspace.current(), 'settings', 'settings', { currentPlan: plan.key }), {
                    say: `${plan.title} now opens first`,
                  })
                }
              >
                Open this plan first
              </Button>
            )}
            <Button onClick={onRemove}>Delete this plan</Button>
          </p>
        )}
      </Section>
      <HistorySection recordKey={plan.key} kind="plan" />
    </Panel>
  );
}

const useStyles = makeStyles({
  select: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalXXS,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlock: `${tokens.spacingVerticalL} 0` },
});
