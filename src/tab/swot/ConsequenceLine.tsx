import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, DismissRegular, EyeRegular } from '@fluentui/react-icons';
import { outlineOf } from '../../domain/planView';
import type { SwotEntry } from '../../domain/swotEntry';
import { StatusMark } from '../parts/StatusMark';
import { useSchool, useSnapshot } from '../school/School';
import { inContrast, when } from '../theme';
import { dayText } from '../words/days';
import { quadrantWords } from './swotWords';

interface ConsequenceLineProps {
  entry: SwotEntry;
  editable: boolean;
  onAsk(): void;
  onGo(path: string): void;
}

/** What follows from an entry, with how that stands; a button where nothing does yet. */
export function ConsequenceLine({ entry, editable, onAsk, onGo }: ConsequenceLineProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const { consequence, actionKey, because, watched, watchNote, quadrant } = entry;
  const outline = outlineOf(snapshot, entry.planKey);
  const actions = (outline?.objectives ?? []).flatMap((objective) => objective.actions);
  const action = actions.find(({ kept }) => kept.record.key === actionKey);

  const ask = editable && (
    <Button size="small" className={styles.ask} onClick={onAsk} aria-label={`${quadrantWords[quadrant].ask}: ${entry.text}`}>
      {quadrantWords[quadrant].ask}
    </Button>
  );
  if (consequence === '' || (consequence === 'action' && action === undefined)) {
    return (
      <div data-answer className={styles.line}>
        {consequence === 'action' && <span>The action that answered it is gone.</span>}
        {consequence === '' && <span className={mergeClasses(editable && styles.printed)}>No answer yet</span>}
        {ask}
      </div>
    );
  }
  if (action !== undefined && (consequence === 'action' || consequence === 'approach')) {
    const helps = quadrant === 'strength' || quadrant === 'opportunity';
    return (
      <div data-answer className={styles.line}>
        <span className={styles.words}>
          <ArrowRightRegular aria-hidden className={styles.arrow} />
          <span>
            <Link as="button" className={styles.link} onClick={() => onGo(`action/${actionKey}`)}>
              {consequence === 'approach' || helps ? 'Used in' : 'Answered by'} {action.ref} {action.kept.record.text}
            </Link>
            {because && <span className={styles.because}>{because}</span>}
          </span>
        </span>
        <StatusMark status={action.status} className={styles.status} />
      </div>
    );
  }
  const seen = [watched && `looked at ${dayText(watched, today)}`, watchNote].filter(Boolean).join(': ');
  const Sign = { risk: EyeRegular, setAside: DismissRegular, approach: ArrowRightRegular, action: ArrowRightRegular }[
    consequence
  ];
  const said = {
    approach: ['Used in the approach', because],
    risk: ['A risk watched at each plan review', seen || because],
    setAside: ['Set aside', because],
    action: ['', ''],
  }[consequence];
  return (
    <div data-answer className={styles.line}>
      <span className={styles.words}>
        <Sign aria-hidden className={styles.arrow} />
        <span>
          {said[0]}
          {said[1] && `: ${said[1]}`}
        </span>
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlockStart: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  words: { display: 'inline-flex', alignItems: 'start', gap: tokens.spacingHorizontalS, minWidth: 0 },
  arrow: { flexShrink: 0, marginBlockStart: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
  because: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  status: { marginInlineStart: 'auto' },
  printed: { display: 'none', [when.print]: { display: 'inline' } },
  link: { textAlign: 'start', [inContrast]: { textDecorationLine: 'underline' }, [when.print]: { fontSize: 'inherit' } },
  ask: { [when.print]: { display: 'none' } },
});
