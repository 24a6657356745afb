import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { when } from '../theme';
import { HeadButton } from './HeadButton';

interface PanelHeadProps {
  kind: string;
  menu?: ReactNode;
  onClose(): void;
  onStep?(step: 1 | -1): void;
}

/** What the panel shows, the way to its neighbours and the way out: back where the panel took the list's place. */
export function PanelHead({ kind, menu, onClose, onStep }: PanelHeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <HeadButton icon={<ArrowLeftRegular />} className={styles.back} onClick={onClose}>
        Plan
      </HeadButton>
      <span className={styles.kind}>{kind}</span>
      {menu}
      {onStep && (
        <>
          <HeadButton icon={<ChevronUpRegular />} aria-label="The one before" onClick={() => onStep(-1)} />
          <HeadButton icon={<ChevronDownRegular />} aria-label="The next one" onClick={() => onStep(1)} />
        </>
      )}
      <HeadButton icon={<DismissRegular />} aria-label="Close" title="Close (Esc)" className={styles.close} onClick={onClose} />
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  kind: { flex: 1, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase300 },
  back: {
    display: 'none',
    [when.belowLaptop]: { display: 'inline-flex', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  },
  close: { [when.belowLaptop]: { display: 'none' } },
});
