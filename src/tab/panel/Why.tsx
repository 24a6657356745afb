import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { chainOf, type Link as ChainLink } from '../../domain/chain';
import type { ObjectiveView } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { schoolPriorityName, servedByPriority } from '../../domain/schoolPriorities';
import type { Opened } from '../opened';
import { useSchool, useSnapshot } from '../school/School';
import { dayText } from '../words/days';
import { linkPath } from '../words/linkPath';
import { linkWords } from '../words/linkWords';
import { Fact, Facts, Section } from './Section';

interface WhyProps {
  actionKey: Key;
  objective: ObjectiveView;
  onOpen(opened: Opened): void;
  /** Goes to an address outside the plan. */
  onGo(path: string): void;
}

/** The chain upward from an action: its objective, because of what, seen in which outcome or answer, and what it serves. */
export function Why({ actionKey, objective, onOpen, onGo }: WhyProps) {
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const priority = snapshot.priority.get(objective.priorityKey)?.record;
  const { key, statement, measure, baseline, target, targetDay, schoolPriority } = objective.kept.record;
  const through = priority === undefined ? [] : servedByPriority(snapshot, priority).map(schoolPriorityName);
  // What is typed about an action changes nothing above it, and is not to wait for this.
  const up = useMemo(
    () => chainOf(snapshot, { kind: 'objective', key }).above,
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the snapshot these parts alone lie above an objective
    [key, objective.kept, priority, snapshot.finding, snapshot.reason, snapshot.voice, snapshot.measure, snapshot.answer],
  );
  const reasons = up.filter(({ kind }) => kind === 'reason');
  const seen = up.filter(({ kind }) => kind === 'measure' || kind === 'answer' || kind === 'voice');
  const serves = [...through, ...(through.includes(schoolPriority) ? [] : [schoolPriority])].filter(Boolean);
  const truth = [
    measure,
    baseline && target ? `${baseline} to ${target}` : target,
    targetDay && `by ${dayText(targetDay, today)}`,
  ];
  return (
    <Section title="Why">
      <Facts>
        <Fact plain label={`Objective ${objective.number}`}>
          <Link as="button" inline onClick={() => onOpen({ kind: 'objective', key })}>
            {statement || 'No name yet'}
          </Link>
        </Fact>
        {(measure || target) && (
          <Fact plain label="Measured by">
            {truth.filter(Boolean).join(' ')}
          </Fact>
        )}
        {priority && (
          <Fact plain label="Priority">
            <Link as="button" inline onClick={() => onOpen({ kind: 'priority', key: priority.key })}>
              {priority.title || 'No name yet'}
            </Link>
          </Fact>
        )}
        {reasons.length > 0 ? (
          <Fact plain label="Because">
            <Links links={reasons} onGo={onGo} />
          </Fact>
        ) : (
          priority?.rationale && (
            <Fact plain label="Because">
              {priority.rationale}
            </Fact>
          )
        )}
        {seen.length > 0 && (
          <Fact plain label="Seen in">
            <Links links={seen} onGo={onGo} />
          </Fact>
        )}
        {serves.length > 0 && (
          <Fact plain label="Serves">
            {serves.join(', ')}
          </Fact>
        )}
      </Facts>
      {up.length > 1 && (
        <Link as="button" onClick={() => onGo(`chain/action/${actionKey}`)}>
          See the whole chain
        </Link>
      )}
    </Section>
  );
}

/** Things further up the chain, each on its own line with a way to it. */
function Links({ links, onGo }: { links: readonly ChainLink[]; onGo(path: string): void }) {
  const snapshot = useSnapshot();
  return links.map((link) => (
    <div key={`${link.kind}/${link.key}`}>
      <Link as="button" inline onClick={() => onGo(linkPath(snapshot, link))}>
        {linkWords(snapshot, link)}
      </Link>
    </div>
  ));
}
