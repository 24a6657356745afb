import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular, DocumentRegular, FolderRegular, GlobeRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { EvidenceLink } from '../../domain/answer';
import { isOnSite, isWebAddress } from '../../domain/evidenceLink';
import { KeepFocus } from '../parts/KeepFocus';
import { useSchool } from '../school/School';
import { useKeptText } from '../school/useKeptText';
import { sizes } from '../theme';
import { LinkForm } from './LinkForm';
import { TeamFiles } from './TeamFiles';

interface EvidenceLinksProps {
  links: readonly EvidenceLink[];
  editable: boolean;
  /** Under which names half of a link waits on this device. */
  heldAs: string;
  onLinks(links: EvidenceLink[]): void;
}

/** What there is to look at: pages, and files in the team's own library. */
export function EvidenceLinks({ links, editable, heldAs, onLinks }: EvidenceLinksProps) {
  const styles = useStyles();
  const { host } = useSchool();
  const address = useKeptText(`${heldAs}/address`);
  const title = useKeptText(`${heldAs}/title`);
  const [open, setOpen] = useState(address.text !== '');
  const [choosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function close(): void {
    address.drop();
    title.drop();
    setOpen(false);
    // It stands there while the form does, so that the focus has somewhere to go.
    button.current?.focus();
  }

  const add = (link: EvidenceLink) => onLinks([...links.filter((one) => one.address !== link.address), link]);

  return (
    <KeepFocus className={styles.whole}>
      {links.length > 0 && (
        <ul aria-label="Links" className={styles.list}>
          {links.map((link) => (
            <li key={link.address} className={styles.link}>
              {isOnSite(link.address, host.siteAddress) ? <DocumentRegular aria-hidden /> : <GlobeRegular aria-hidden />}
              {isWebAddress(link.address) ? (
                <Link href={link.address} target="_blank" rel="noreferrer" inline>
                  {link.title || link.address}
                </Link>
              ) : (
                <span>{link.title || link.address}</span>
              )}
              {editable && (
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={`Take ${link.title || link.address} away`}
                  onClick={() => onLinks(links.filter((one) => one !== link))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <span className={styles.adds}>
          <Button
            appearance="transparent"
            size="small"
            icon={<FolderRegular />}
            className={styles.add}
            onClick={() => setChoosing(true)}
          >
            Add a file of the team
          </Button>
          <Button
            ref={button}
            appearance="transparent"
            size="small"
            icon={<AddRegular />}
            className={styles.add}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            Add a link
          </Button>
        </span>
      )}
      {editable && open && <LinkForm address={address} title={title} onAdd={(link) => (add(link), close())} onClose={close} />}
      {choosing && <TeamFiles onPick={add} onClose={() => setChoosing(false)} />}
    </KeepFocus>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxWidth: '100%' },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: sizes.columnHead,
    overflowWrap: 'anywhere',
  },
  adds: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  add: { minWidth: 0, paddingInline: 0 },
});
