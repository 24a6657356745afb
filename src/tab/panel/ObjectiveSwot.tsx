import { Link } from '@fluentui/react-components';
import type { Objective } from '../../domain/objective';
import { isOpenEntry, redundancyThreats, swotOf } from '../../domain/swot';
import { Problem } from '../parts/Problem';
import { useSnapshot } from '../school/School';
import { count } from '../words/counts';
import { Fact } from './Section';

/** The way to an objective's SWOT, how far that is, and the threats that could make the objective redundant. */
export function ObjectiveSwot({ objective, onGo }: { objective: Objective; onGo(path: string): void }) {
  const snapshot = useSnapshot();
  const all = Object.values(swotOf(snapshot, objective.key)).flat();
  const open = all.filter((entry) => isOpenEntry(snapshot, entry)).length;
  const threats = redundancyThreats(snapshot, objective.planKey).filter((one) => one.objectiveKey === objective.key);
  return (
    <Fact plain label="SWOT">
      <Link as="button" inline onClick={() => onGo(`swot/${objective.key}`)}>
        {all.length === 0 ? 'What helps and what hinders' : `SWOT, ${count(all.length, 'entry', 'entries')}`}
      </Link>
      {open > 0 && `, ${open} without an answer`}
      {threats.map(({ key, text }) => (
        <Problem key={key} serious={false}>
          A threat could make this objective redundant, and no action answers it: {text}.
        </Problem>
      ))}
    </Fact>
  );
}
