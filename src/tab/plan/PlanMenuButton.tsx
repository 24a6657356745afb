import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import { part } from '../parts/part';
import type { PlanMenuProps } from './PlanMenu';

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
