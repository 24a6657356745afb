import type { PlanWarning } from '../../domain/planWarnings';
import { planWarnings } from '../../domain/planWarnings';
import type { Key } from '../../domain/record';
import { Problem } from '../parts/Problem';
import { useSchool, useSnapshot } from '../school/School';
import { planWarningWords } from '../words/planWarningWords';

interface WarnedProps {
  planKey: Key;
  /** Of which record. */
  about: Key;
  field: PlanWarning['field'];
  /** What the field says by itself already. */
  except?: PlanWarning['what'];
}

/** Under a field, what about it is worth a second look. Nothing is held back for it. */
export function Warned({ planKey, about, field, except }: WarnedProps) {
  const { today } = useSchool();
  const own = planWarnings(useSnapshot(), planKey).filter(
    (warning) => warning.key === about && warning.field === field && warning.what !== except,
  );
  return own.map((warning) => (
    <Problem key={warning.what} serious={false}>
      {planWarningWords(warning, today)}
    </Problem>
  ));
}
