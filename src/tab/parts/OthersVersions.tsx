import { ArrowSplitRegular } from '@fluentui/react-icons';
import { clashesWith, stillStands } from '../../domain/clashes';
import type { Key, Kind } from '../../domain/record';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { clashWords } from '../words/clashWords';
import { fieldWord } from '../words/fields';
import { Notice } from './Notice';

/** What others wrote of a record where this person's words stand, until they choose: whose words stand hears that there are others. */
export function OthersVersions({ kind, recordKey }: { kind: Kind; recordKey: Key }) {
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const { person } = useStanding();
  const others = clashesWith(snapshot, person).filter(
    ({ clash }) => clash.kind === kind && clash.recordKey === recordKey && stillStands(snapshot, clash),
  );
  return others.map(({ who, clash }) => (
    <Notice
      key={clash.key}
      title={`${who.name} wrote something else in “${fieldWord(kind, clash.field)}”.`}
      icon={<ArrowSplitRegular fontSize={20} />}
    >
      Theirs: {clashWords(clash, clash.mine, snapshot, today)}. Yours stands, both are kept until they choose.
    </Notice>
  ));
}
