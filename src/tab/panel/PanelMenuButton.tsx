import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import { part } from '../parts/part';
import { HeadButton } from './HeadButton';
import type { PanelMenuProps } from './PanelMenu';

const fetchMenu = () => import('./PanelMenu');
const PanelMenu = part(() => fetchMenu().then(({ PanelMenu }) => PanelMenu), 'beside');

/** Opens what else can be done with the thing in the panel. */
export function PanelMenuButton(props: PanelMenuProps) {
  // Every panel has it and few need it: a menu at rest costs as much as the rest of the panel's head.
  const [wanted, setWanted] = useState(false);
  const resting = (
    <HeadButton
      icon={<MoreHorizontalRegular />}
      aria-label="More"
      aria-haspopup="menu"
      onPointerEnter={() => void fetchMenu().catch(() => undefined)}
      onClick={() => setWanted(true)}
      onKeyDown={({ key }) => key === 'ArrowDown' && setWanted(true)}
    />
  );
  return wanted ? (
    <Suspense fallback={resting}>
      <PanelMenu {...props} />
    </Suspense>
  ) : (
    resting
  );
}
