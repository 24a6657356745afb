import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { EvidenceLink } from '../../domain/answer';
import { fileLink } from '../../domain/evidenceLink';
import type { LibraryItem } from '../../graph/library';
import { Notice } from '../parts/Notice';
import { useGuard } from '../school/useGuard';
import { listWords } from '../words/counts';
import { whyItStays } from '../words/pupils';

interface NameInQuestionProps {
  file: LibraryItem;
  onPick(link: EvidenceLink): void;
  onBack(): void;
}

/** A file that was chosen: taken at once, unless its name or address may point to one pupil. Then the person says why it may stay. */
export function NameInQuestion({ file, onPick, onBack }: NameInQuestionProps) {
  const styles = useStyles();
  const { link, text } = fileLink(file);
  // As a box whose words were refused: what is found is said at once.
  const guard = useGuard({ text, holds: 'words', standing: '', refused: true });
  const [sign] = guard.signs;
  const found = guard.upns.length > 0 ? guard.upns : guard.signs;
  const clean = found.length === 0;
  const back = useRef<HTMLButtonElement>(null);
  // Links that came in while the person thought about the name are kept.
  const pick = useEffectEvent(() => onPick(link));
  useEffect(() => {
    if (clean) pick();
    else back.current?.focus();
  }, [clean]);
  if (clean) return null;

  const matched = [...new Set(found.map(({ index, length }) => `“${text.slice(index, index + length)}”`))];
  return (
    <div className={styles.whole}>
      <p className={styles.name}>{file.name}</p>
      <Notice
        serious
        title={`${listWords(matched)} ${sign ? 'may point to one pupil' : 'is a pupil number'}, so this is not linked.`}
      >
        Choose a file about the group, or give it another name in SharePoint first.
      </Notice>
      <span className={styles.acts}>
        <Button ref={back} onClick={onBack}>
          Choose another
        </Button>
        {sign && (
          <Button onClick={() => guard.allow(whyItStays[sign.kind].toLowerCase())}>
            Link it: {whyItStays[sign.kind].toLowerCase()}
          </Button>
        )}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, marginBlockStart: tokens.spacingVerticalM },
  name: { margin: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
