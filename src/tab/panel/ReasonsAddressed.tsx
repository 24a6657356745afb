import { Link } from '@fluentui/react-components';
import { above } from '../../domain/chain';
import type { Objective } from '../../domain/objective';
import { reasonsOf } from '../../domain/reasons';
import { refusalText } from '../faultText';
import { Ticks } from '../parts/Ticks';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { reasonKindWords } from '../words/reasons';
import { Fact } from './Section';

interface ReasonsAddressedProps {
  objective: Objective;
  editable: boolean;
  onGo(path: string): void;
}

/** The reasons that an objective addresses, of those that its priority's findings have. */
export function ReasonsAddressed({ objective, editable, onGo }: ReasonsAddressedProps) {
  const { keeping } = useSchool();
  const snapshot = useSnapshot();
  const keep = useField('objective', objective.key);
  const { key, priorityKey, reasons } = objective;
  const findings = above(snapshot, { kind: 'priority', key: priorityKey }).filter(({ kind }) => kind === 'finding');
  const ofPriority = findings.flatMap((finding) => reasonsOf(snapshot, finding.key));
  const chosen = reasons.map((one) => snapshot.reason.get(one)?.record).filter((one) => one !== undefined && !one.removed);
  const offered = [...ofPriority, ...chosen.filter((one) => !ofPriority.some((own) => own.key === one!.key))];
  const choose = (now: string[]) =>
    void keep({ reasons: now }, { reasons }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  if (priorityKey === '' && chosen.length === 0) return null;
  return (
    <Fact label="Because" plain={!editable || offered.length === 0}>
      {offered.length === 0 ? (
        <>
          Its priority has no reasons yet.{' '}
          <Link as="button" inline onClick={() => onGo(`priorities/${priorityKey}`)}>
            What it answers
          </Link>
        </>
      ) : editable ? (
        <Ticks
          label="Which reasons it addresses"
          offered={offered.map((one) => ({ key: one!.key, ref: `${reasonKindWords(one!)}:`, name: one!.statement }))}
          chosen={reasons}
          onChoose={choose}
        />
      ) : (
        <Link as="button" inline onClick={() => onGo(`chain/objective/${key}`)}>
          {chosen.map((one) => one!.statement).join('; ') || '–'}
        </Link>
      )}
    </Fact>
  );
}
