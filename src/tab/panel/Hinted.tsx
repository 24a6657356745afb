import { Link } from '@fluentui/react-components';
import type { Objective } from '../../domain/objective';
import { objectiveHints, type ObjectiveHint } from '../../domain/objectiveHelp';
import { Problem } from '../parts/Problem';
import { useKeptText } from '../school/useKeptText';
import { useSchool } from '../school/School';
import { objectiveHintWords } from '../words/objectiveHintWords';

interface HintedProps {
  objective: Objective;
  field: ObjectiveHint['field'];
  /** Nothing is pointed out to whoever cannot change it. */
  editable: boolean;
}

/** Under a field of an objective, what could be clearer in it, until somebody leaves it so. */
export function Hinted({ objective, field, editable }: HintedProps) {
  const { today } = useSchool();
  if (!editable) return null;
  const own = objectiveHints(objective, today).filter((hint) => hint.field === field);
  return own.map((hint) => <OneHint key={hint.what} objective={objective} hint={hint} />);
}

/** Left so, it stays away on this device until the field says something else. */
function OneHint({ objective, hint }: { objective: Objective; hint: ObjectiveHint }) {
  const { today } = useSchool();
  const left = useKeptText(`help/${objective.key}/${hint.what}`);
  const about = `=${objective[hint.field] ?? ''}`;
  if (left.text === about) return null;
  return (
    <Problem serious={false}>
      {objectiveHintWords(hint, today)}{' '}
      <Link as="button" inline onClick={() => left.type(about)}>
        Leave it so
      </Link>
    </Problem>
  );
}
