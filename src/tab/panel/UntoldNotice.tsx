import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Key } from '../../domain/record';
import type { Untold } from '../../workspace/workspace';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { notAllowedText, untoldInShort, untoldWords } from './untoldWords';

/** Says beside a comment that somebody it mentions was not told, and why. The comment itself is saved. */
export function UntoldNotice({ remark }: { remark: Key }) {
  const { untold } = useStanding();
  useSaidAtOnce(untold.filter((each) => each.remark === remark));
  const groups = new Map<string, Untold[]>();
  for (const one of untold.filter((each) => each.remark === remark)) {
    const reason = `${one.fault.kind} ${one.fault.facts.code ?? ''} ${one.mayHaveBeenTold}`;
    groups.set(reason, [...(groups.get(reason) ?? []), one]);
  }
  return [...groups].map(([reason, group]) => <OneReason key={reason} untold={group} />);
}

/** What was refused while the page is open is said at its foot too: the comment may be out of sight. */
function useSaidAtOnce(untold: readonly Untold[]): void {
  const { keeping } = useSchool();
  const { person } = useSnapshot();
  const heard = useRef(new Set(untold.map(({ key }) => key)));
  useEffect(() => {
    const fresh = untold.filter(({ key }) => !heard.current.has(key));
    heard.current = new Set(untold.map(({ key }) => key));
    if (fresh.length === 0) return;
    const names = fresh.map((one) => person.get(one.person)?.record.name ?? 'Somebody');
    keeping.say(
      untoldInShort(
        names,
        fresh.every((one) => one.mayHaveBeenTold),
      ),
    );
  });
}

function OneReason({ untold }: { untold: readonly Untold[] }) {
  const styles = useStyles();
  const { workspace, host, keeping } = useSchool();
  const { person } = useSnapshot();
  const [busy, setBusy] = useState(false);
  const { said, asks } = untoldWords(
    untold.map((one) => person.get(one.person)?.record.name ?? 'Somebody'),
    untold[0]!,
  );

  async function again(): Promise<void> {
    setBusy(true);
    try {
      if (asks) await host.allowNotices();
      for (const { key } of untold) await workspace.tellAgain(key);
    } catch (thrown) {
      keeping.say(notAllowedText(thrown));
    }
    setBusy(false);
  }

  return (
    <div role="status" className={styles.notice}>
      <span>{said}</span>
      <span className={styles.acts}>
        <Button size="small" disabled={busy} onClick={() => void again()}>
          {asks ? 'Allow notices' : 'Try again'}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={busy}
          onClick={() => untold.forEach(({ key }) => void workspace.letBe(key))}
        >
          Leave it
        </Button>
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
