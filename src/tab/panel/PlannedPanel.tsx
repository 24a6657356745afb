import type { ReactNode } from 'react';
import type { Key } from '../../domain/record';
import { TextField } from '../parts/TextField';
import { Panel, type PanelProps } from './Panel';
import { PanelMenuButton } from './PanelMenuButton';

interface PlannedPanelProps extends Pick<PanelProps, 'head' | 'foot' | 'enter' | 'begun' | 'onClose' | 'onStep'> {
  kind: keyof typeof named;
  recordKey: Key;
  /** Its number in the plan: `2.2`. */
  number: string | number;
  /** What it is called, and how that is changed. */
  words: string;
  keep(words: string, seen: string): Promise<void>;
  editable: boolean;
  onMove(step: 1 | -1): void;
  onRemove(): void;
  children: ReactNode;
}

/** The panel of a part of a plan: under its number the words that it is called by, and in the menu what is done with it. */
export function PlannedPanel(props: PlannedPanelProps) {
  const { kind, recordKey, number, words, keep, editable, onMove, onRemove, ...panel } = props;
  const { name, field } = named[kind];
  const path = `${kind}/${recordKey}`;
  return (
    <Panel
      {...panel}
      about={recordKey}
      kind={`${name} ${number}`}
      name={`${name} ${number} ${words}`}
      menu={<PanelMenuButton key={recordKey} subPage={path} editable={editable} onMove={onMove} onRemove={onRemove} />}
      titleWords={words}
      title={
        <TextField
          key={`${recordKey}${field}`}
          single
          label={name}
          placeholder="No name yet"
          readOnly={!editable}
          value={words}
          heldAs={`${path}/${field}`}
          keep={keep}
        />
      }
    />
  );
}

/** What each is called, and the field that holds its words. */
const named = {
  priority: { name: 'Priority', field: 'title' },
  objective: { name: 'Objective', field: 'statement' },
  action: { name: 'Action', field: 'text' },
} as const;
