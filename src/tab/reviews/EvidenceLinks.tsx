import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular, DocumentRegular, GlobeRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { EvidenceLink } from '../../domain/answer';
import { evidenceLink, isOnSite, isWebAddress } from '../../domain/evidenceLink';
import { BoxField } from '../parts/BoxField';
import { useSchool } from '../school/School';
import { useKeptText } from '../school/useKeptText';

interface EvidenceLinksProps {
  links: readonly EvidenceLink[];
  editable: boolean;
  /** Under which names half of a link waits on this device. */
  heldAs: string;
  onLinks(links: EvidenceLink[]): void;
}

const what = 'Paste an address that begins with https://, such as the one that “Copy link” gives for a file in SharePoint.';

/** What there is to look at: pages, and files in the team's own library. */
export function EvidenceLinks({ links, editable, heldAs, onLinks }: EvidenceLinksProps) {
  const styles = useStyles();
  const { host } = useSchool();
  const address = useKeptText(`${heldAs}/address`);
  const title = useKeptText(`${heldAs}/title`);
  const [open, setOpen] = useState(address.text !== '');
  const [problem, setProblem] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);

  function close(): void {
    address.drop();
    title.drop();
    setOpen(false);
    setProblem(undefined);
    requestAnimationFrame(() => button.current?.focus());
  }

  function add(): void {
    const link = evidenceLink(address.text, title.text);
    if (link === undefined) return setProblem(what);
    onLinks([...links.filter((one) => one.address !== link.address), link]);
    close();
  }

  return (
    <div className={styles.whole}>
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
                  onClick={() => (onLinks(links.filter((one) => one !== link)), button.current?.focus())}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {editable && open && (
        <div className={styles.form}>
          <BoxField
            label="Address"
            single
            autoFocus
            text={address.text}
            onText={(text) => (address.type(text), setProblem(undefined))}
            onEnter={add}
            onCancel={close}
            problem={problem}
            hint={hintOf(address.text, host.siteAddress)}
          />
          <BoxField
            label="What it is"
            aside="you may leave this empty"
            single
            text={title.text}
            onText={title.type}
            onEnter={add}
            onCancel={close}
          />
          <span className={styles.acts}>
            <Button size="small" onClick={add}>
              Add
            </Button>
            <Button size="small" appearance="subtle" onClick={close}>
              Cancel
            </Button>
          </span>
        </div>
      )}
      {editable && !open && (
        <Button
          ref={button}
          appearance="transparent"
          size="small"
          icon={<AddRegular />}
          className={styles.add}
          onClick={() => setOpen(true)}
        >
          Add a link or a file
        </Button>
      )}
    </div>
  );
}

function hintOf(typed: string, siteAddress: string): string | undefined {
  if (typed.trim() === '') return what;
  const link = evidenceLink(typed, '');
  if (link === undefined) return undefined;
  return isOnSite(link.address, siteAddress)
    ? 'A file on the team’s own site: whoever may read this review may open it, unless it has rights of its own.'
    : 'A page elsewhere: it opens for those who have a right to it there.';
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxWidth: '100%' },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    overflowWrap: 'anywhere',
  },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignSelf: 'stretch',
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  acts: { display: 'flex', gap: tokens.spacingHorizontalS },
  add: { minWidth: 0, paddingInline: 0 },
});
