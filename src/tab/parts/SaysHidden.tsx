import type { Sayer } from '../../domain/sayers';
import { saysHidden } from '../../domain/saysHidden';
import { useWorkedOut } from '../school/useWorkedOut';
import { Problem } from './Problem';

/** Warns where the words of a finding, a reason or a priority say a number that is hidden by now. Nothing where they do not. */
export function SaysHidden({ sayer: { kind, key } }: { sayer: Sayer }) {
  const says = useWorkedOut((now) => saysHidden(now, { kind, key }), [kind, key]);
  return says ? <Problem serious={false}>It says a number that is hidden by now. Put it in other words.</Problem> : null;
}
