import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EvidenceLink } from '../../domain/answer';
import { evidenceLink, isOnSite } from '../../domain/evidenceLink';
import { BoxField } from '../parts/BoxField';
import { useSchool } from '../school/School';
import type { useKeptText } from '../school/useKeptText';

interface LinkFormProps {
  address: ReturnType<typeof useKeptText>;
  title: ReturnType<typeof useKeptText>;
  onAdd(link: EvidenceLink): void;
  onClose(): void;
}

const what = 'Paste an address that begins with https://, such as the one that “Copy link” gives for a file in SharePoint.';

/** An address that somebody pastes, and what it is. */
export function LinkForm({ address, title, onAdd, onClose }: LinkFormProps) {
  const styles = useStyles();
  const { host } = useSchool();
  const [problem, setProblem] = useState<string>();

  function add(): void {
    const link = evidenceLink(address.text, title.text);
    if (link === undefined) setProblem(what);
    else onAdd(link);
  }

  return (
    <div className={styles.form}>
      <BoxField
        label="Address"
        single
        autoFocus
        text={address.text}
        onText={(text) => (address.type(text), setProblem(undefined))}
        onEnter={add}
        onCancel={onClose}
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
        onCancel={onClose}
      />
      <span className={styles.acts}>
        <Button size="small" onClick={add}>
          Add
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
      </span>
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
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignSelf: 'stretch',
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  acts: { display: 'flex', gap: tokens.spacingHorizontalS },
});
