import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Key, Kind } from '../../domain/record';
import { History } from './History';
import { Section } from './Section';

/** The history of a record that has no conversation, folded until asked for. */
export function HistorySection({ recordKey, kind }: { recordKey: Key; kind: Kind }) {
  const [shown, setShown] = useState(false);
  return (
    <Section
      title="History"
      beside={
        <Link as="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Fold' : 'Show'}
        </Link>
      }
    >
      {shown && <History recordKey={recordKey} kind={kind} />}
    </Section>
  );
}
