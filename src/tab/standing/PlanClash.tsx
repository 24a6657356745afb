import { Button } from '@fluentui/react-components';
import { ArrowSplitRegular } from '@fluentui/react-icons';
import type { Clash } from '../../workspace/workspace';
import { Notice } from '../parts/Notice';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { fieldWord } from '../words/fields';
import { clashWords } from './clashWords';

/** Two versions of something that has no row of its own in the list: a plan's title, the school's settings. */
export function PlanClash({ clash }: { clash: Clash }) {
  const { workspace, keeping, today } = useSchool();
  const snapshot = useSnapshot();
  const words = (value: unknown) => clashWords(clash, value, snapshot, today);
  const settle = (value: unknown) =>
    void workspace.settle(clash.key, value).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  const who = clash.theirs.by?.name ?? 'Somebody else';
  return (
    <Notice
      title={`Two versions of “${fieldWord(clash.kind, clash.field)}”.`}
      icon={<ArrowSplitRegular fontSize={20} />}
      actions={
        <>
          <Button size="small" onClick={() => settle(clash.mine.value)}>
            Keep yours
          </Button>
          <Button size="small" onClick={() => settle(clash.theirs.value)}>
            Keep {who}’s
          </Button>
        </>
      }
    >
      Yours: {words(clash.mine.value)}. {who}’s: {words(clash.theirs.value)}. Both are kept until someone chooses.
    </Notice>
  );
}
