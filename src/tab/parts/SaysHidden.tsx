import { makeStyles } from '@fluentui/react-components';
import type { Sayer } from '../../domain/sayers';
import { saysHidden } from '../../domain/saysHidden';
import { useWorkedOut } from '../school/useWorkedOut';
import { when } from '../theme';
import { Problem } from './Problem';

/** Warns where the words of a finding, a reason or a priority say a number that is hidden by now. Nothing where they do not. */
export function SaysHidden({ sayer: { kind, key } }: { sayer: Sayer }) {
  const says = useWorkedOut((now) => saysHidden(now, { kind, key }), [kind, key]);
  const styles = useStyles();
  if (!says) return null;
  return (
    <span className={styles.unprinted}>
      <Problem serious={false}>It says a number that is now hidden. Put it in other words.</Problem>
    </span>
  );
}

// Paper is without it.
const useStyles = makeStyles({ unprinted: { display: 'contents', [when.print]: { display: 'none' } } });
