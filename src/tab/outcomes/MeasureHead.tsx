import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { Finding } from '../../domain/finding';
import { lacksReason } from '../../domain/findings';
import { priorityFromMeasure, type MeasureFindingStart } from '../../domain/measureFindings';
import type { OutcomeTable } from '../../domain/outcomeTable';
import { refusalText } from '../faultText';
import { pageTitle, pageTop } from '../parts/pageStyles';
import { KeepFocus } from '../parts/KeepFocus';
import { useReasonFirst } from '../parts/useReasonFirst';
import { useSchool, useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';
import { when } from '../theme';
import { linkPath } from '../words/linkPath';
import { outcomeName } from '../words/outcomeSentence';
import { proposedWords } from '../words/proposed';
import { priorityName } from './priorityName';
import { Asking } from './Asking';
import { MeasureMenu, type MeasureAct } from './MeasureMenu';

interface MeasureHeadProps {
  table: OutcomeTable;
  /** The finding as a sentence. */
  says: string;
  finding?: Finding;
  start: MeasureFindingStart;
  editable: boolean;
  onAsk(asked: { period: string; yearGroup?: string }): void;
  onBack?(): void;
  onAct(act: MeasureAct): void;
  /** Begins a reason, under the table. */
  onReason(): void;
  onGo(path: string): void;
}

/** The head of a measure's page: which one, when and of whom, its finding, and the way to the priority that answers it. */
export function MeasureHead({ table, says, finding, start, editable, onAsk, onBack, onAct, onReason, onGo }: MeasureHeadProps) {
  const styles = useStyles();
  const { workspace, keeping, host } = useSchool();
  const snapshot = useSnapshot();
  const { mayWrite } = useRights();
  const priority = finding && snapshot.priority.get(finding.priorityKey)?.record;
  const answered = priority !== undefined && !priority.removed;
  const hasFigures = table.period !== '';
  const reasonless = finding === undefined || lacksReason(snapshot, finding.key);

  function propose(): void {
    const circumstances = { newKey: host.newKey, nameOf: outcomeName(table.measure) };
    const changes = priorityFromMeasure(workspace.current(), start, circumstances);
    keeping
      .keep(changes, { say: proposedWords(workspace.current(), changes), lookedAt: true })
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  // The question is asked of one period and year group, and stands with these alone.
  const cell = [table.measure.key, start.period, start.yearGroup].join();
  const reasonFirst = useReasonFirst({ act: propose, addReason: onReason });

  return (
    <KeepFocus>
      {onBack && (
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
          All measures
        </Button>
      )}
      <div className={styles.top}>
        <div className={styles.words}>
          <Asking table={table} onAsk={onAsk} />
          <h1 className={styles.title}>{says}</h1>
        </div>
        <div className={styles.acts}>
          {answered ? (
            <Button appearance="primary" onClick={() => onGo(linkPath(snapshot, { kind: 'priority', key: priority.key }))}>
              Open {priorityName(snapshot, priority)}
            </Button>
          ) : (
            editable &&
            hasFigures &&
            mayWrite('priority') && (
              <Button appearance="primary" onClick={() => reasonFirst.ask(reasonless, cell)}>
                Make this a priority
              </Button>
            )
          )}
          <MeasureMenu name={table.measure.name} editable={editable} onAct={onAct} />
        </div>
      </div>
      {!answered && reasonFirst.about === cell && <div className={styles.warned}>{reasonFirst.question}</div>}
    </KeepFocus>
  );
}

const useStyles = makeStyles({
  top: { ...pageTop, flexWrap: 'nowrap', gap: tokens.spacingHorizontalXXL, [when.phone]: { flexWrap: 'wrap' } },
  words: { minWidth: 0, maxWidth: '48rem' },
  title: { ...pageTitle, textWrap: 'balance' },
  acts: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXS, [when.print]: { display: 'none' } },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, [when.print]: { display: 'none' } },
  warned: { marginBlockStart: tokens.spacingVerticalM },
});
