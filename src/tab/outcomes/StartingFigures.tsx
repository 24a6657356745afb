import { Link } from '@fluentui/react-components';
import { comparatorChanges } from '../../domain/comparators';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { useComparators } from './useComparators';

interface StartingFiguresProps {
  measureKey: Key;
  className?: string;
  /** What parts it from the words before. */
  before?: string;
  onTaken?(): void;
}

/** Offers the published figures of a measure that come with the program, with their source. Nothing, where there are none to add. */
export function StartingFigures({ measureKey, className, before, onTaken }: StartingFiguresProps) {
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();
  const own = useComparators().filter(({ measure }) => measure === measureKey);
  const [first] = own;
  if (first === undefined || comparatorChanges(snapshot, own, [measureKey]).length === 0) return null;
  const take = (): void =>
    void keeping
      .keep(comparatorChanges(workspace.current(), own, [measureKey]), { say: `Added the national figures of ${first.period}` })
      .then(onTaken, (thrown: unknown) => keeping.say(refusalText(thrown)));
  return (
    <>
      {before}
      <Link as="button" inline className={className} onClick={take}>
        Use the national figures of {first.period} ({first.source})
      </Link>
    </>
  );
}
