import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';

export interface PanelMenuProps {
  /** The tail of the deep link to what the panel shows. */
  subPage: string;
  onMove(step: 1 | -1): void;
  onRemove(): void;
}

const PanelMenu = lazy(() => import('./PanelMenu').then(({ PanelMenu }) => ({ default: PanelMenu })));

/** Opens what else can be done with the thing in the panel. */
export function PanelMenuButton(props: PanelMenuProps) {
  // A click before the menu is here opens it as soon as it is.
  const [wanted, setWanted] = useState(false);
  const resting = (
    <Button
      appearance="subtle"
      size="small"
      icon={<MoreHorizontalRegular />}
      aria-label="More"
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
    />
  );
  return (
    <Suspense fallback={resting}>
      <PanelMenu {...props} openAtOnce={wanted} />
    </Suspense>
  );
}
