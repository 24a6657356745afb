import { Button } from '@fluentui/react-components';
import { ArrowSplitRegular } from '@fluentui/react-icons';
import type { Clash } from '../../workspace/workspace';
import { Notice } from '../parts/Notice';
import { refusalText } from '../faultText';
import { useSchool } from '../school/School';
import { fieldWord } from '../words/fields';

/** Two versions of something that has no row of its own in the list: a plan's title, the school's settings. */
export function PlanClash({ clash }: { clash: Clash }) {
  const { workspace, keeping } = useSchool();
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
      Yours: {plain(clash.mine.value)}. {who}’s: {plain(clash.theirs.value)}. Both are kept until someone chooses.
    </Notice>
  );
}

function plain(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
