import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Sayer } from '../../domain/sayers';

interface SafeInPrintProps {
  sayer: Sayer;
  /** Words of the record alone, or the box that they are typed in. */
  children: ReactNode;
}

/** Words of a record that go to paper without the numbers in them that are hidden by now: it says whose they are. */
export function SafeInPrint({ sayer: { kind, key }, children }: SafeInPrintProps) {
  return (
    <span data-said={`${kind}/${key}`} data-words="" className={useStyles().words}>
      {children}
    </span>
  );
}

const useStyles = makeStyles({ words: { display: 'contents' } });
