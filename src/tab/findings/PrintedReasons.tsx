import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reason } from '../../domain/reason';
import { SafeInPrint } from '../parts/SafeInPrint';
import { when } from '../theme';
import { reasonKindWords, strengthWords } from '../words/reasons';

/** A finding's reasons on paper, where they stand folded on the screen. */
export function PrintedReasons({ reasons }: { reasons: readonly Reason[] }) {
  const styles = useStyles();
  const said = reasons.filter(({ statement }) => statement.trim() !== '');
  if (said.length === 0) return null;
  return (
    <ul className={styles.list}>
      {said.map((reason) => (
        <li key={reason.key}>
          {reasonKindWords(reason)}: <SafeInPrint sayer={{ kind: 'reason', key: reason.key }}>{words(reason)}</SafeInPrint>
        </li>
      ))}
    </ul>
  );
}

function words({ statement, evidence, strength }: Reason): string {
  return [statement, evidence, strengthWords[strength]].filter(Boolean).join(', ');
}

const useStyles = makeStyles({
  list: {
    display: 'none',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    [when.print]: { display: 'block' },
  },
});
