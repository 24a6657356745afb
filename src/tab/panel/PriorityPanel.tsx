import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PriorityView } from '../../domain/planView';
import type { Opened } from '../opened';
import { OthersVersions } from '../parts/OthersVersions';
import { Region } from '../parts/Region';
import { TextField } from '../parts/TextField';
import { useStanding } from '../school/School';
import { useField } from '../school/useField';
import { count } from '../words/counts';
import { moneyText } from '../../domain/money';
import { ClashBlock } from './ClashBlock';
import { HistorySection } from './HistorySection';
import { PlannedPanel } from './PlannedPanel';
import { Fact, Facts, Section } from './Section';
import { Serves } from './Serves';

interface PriorityPanelProps {
  view: PriorityView;
  editable: boolean;
  enter: boolean;
  onOpen(opened: Opened): void;
  onGo(path: string): void;
  onClose(): void;
  onStep(step: 1 | -1): void;
  onMove(step: 1 | -1): void;
  onRemove(): void;
}

/** Everything about one priority: why it comes first, what it serves, and the objectives under it. */
export function PriorityPanel(props: PriorityPanelProps) {
  const { view, editable, enter, onOpen, onGo, onClose, onStep, onMove, onRemove } = props;
  const styles = useStyles();
  const { clashes } = useStanding();
  const { record } = view.kept;
  const keep = useField('priority', record.key);
  const actions = view.objectives.reduce((sum, objective) => sum + objective.actions.length, 0);
  const cost = view.objectives.reduce((sum, objective) => sum + objective.cost, 0);
  const sums = [count(view.objectives.length, 'objective'), count(actions, 'action'), cost > 0 && moneyText(cost)];

  return (
    <PlannedPanel
      kind="priority"
      recordKey={record.key}
      number={view.number}
      words={record.title}
      keep={(title, seen) => keep({ title }, { title: seen })}
      editable={editable}
      enter={enter}
      onClose={onClose}
      onStep={onStep}
      onMove={onMove}
      onRemove={onRemove}
      head={sums.filter(Boolean).join(', ')}
    >
      <Region name="This priority">
        {clashes
          .filter((clash) => clash.recordKey === record.key)
          .map((clash) => (
            <ClashBlock key={clash.key} clash={clash} />
          ))}
        <OthersVersions kind="priority" recordKey={record.key} />
        <Section title="Why">
          <Facts>
            <Fact label="Because">
              <TextField
                key={`${record.key}rationale`}
                label="Because"
                placeholder="Why it comes first"
                readOnly={!editable}
                value={record.rationale}
                heldAs={`priority/${record.key}/rationale`}
                keep={(rationale, seen) => keep({ rationale }, { rationale: seen })}
              />
            </Fact>
            <Serves priority={record} editable={editable} onRegister={() => onGo('priorities/school')} />
          </Facts>
          <Link as="button" onClick={() => onGo(`chain/priority/${record.key}`)}>
            See the whole chain
          </Link>
        </Section>
        <Section title="What">
          {view.objectives.length === 0 ? (
            <p className={styles.words}>No objective yet.</p>
          ) : (
            <ul className={styles.list}>
              {view.objectives.map(({ number, kept }) => (
                <li key={kept.record.key} className={styles.one}>
                  <span className={styles.number}>{number}</span>
                  <Link as="button" inline onClick={() => onOpen({ kind: 'objective', key: kept.record.key })}>
                    {kept.record.statement || 'No name yet'}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <HistorySection key={record.key} recordKey={record.key} kind="priority" />
      </Region>
    </PlannedPanel>
  );
}

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  one: { display: 'flex', gap: tokens.spacingHorizontalS },
  number: { color: tokens.colorNeutralForeground3 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});
