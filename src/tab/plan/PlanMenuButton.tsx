import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import type { Key } from '../../domain/record';
import { part } from '../parts/part';

/** What can be chosen there. */
export interface PlanMenuActs {
  onPlan(planKey: Key): void;
  onNewPlan(): void;
  onImport(): void;
  onAdd(kind: 'priority' | 'objective'): void;
  onRoll(): void;
  onCompare(): void;
  onSample(): void;
  onBin(): void;
  onDetails(): void;
  onKeys(): void;
  /** Puts a link to the plan as it is looked at where the person can paste it. */
  onCopyLink(): void;
}

export interface PlanMenuProps extends PlanMenuActs {
  current: Key;
  editable: boolean;
}

const PlanMenu = part(() => import('./PlanMenu').then(({ PlanMenu }) => PlanMenu), 'awaited');

/** Opens the other plans and what can be done with this one. The menu itself is fetched after the plan is on screen. */
export function PlanMenuButton(props: PlanMenuProps) {
  // A click before the menu is here opens it as soon as it is, for whoever waits for it there.
  const [wanted, setWanted] = useState(false);
  const resting = (
    <Button
      appearance="subtle"
      icon={<ChevronDownRegular />}
      aria-label="Plans and more"
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
      onBlur={() => setWanted(false)}
    />
  );
  return (
    <Suspense fallback={resting}>
      <PlanMenu {...props} openAtOnce={wanted} />
    </Suspense>
  );
}
