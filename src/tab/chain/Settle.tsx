import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Key } from '../../domain/record';
import { thingsToSettle } from '../../domain/thingsToSettle';
import { Opening } from '../parts/Opening';
import { columnPage, pageNotices, pageTitle } from '../parts/pageStyles';
import { useSnapshot } from '../school/School';
import { useFetching } from '../school/useFetching';
import { useRights } from '../school/useRights';
import { useWorkedOut } from '../school/useWorkedOut';
import { inContrast, sizes, when } from '../theme';
import { count } from '../words/counts';
import { linkKindWords, linkWords } from '../words/linkWords';
import { settlePath, settleWords } from './settleWords';

interface SettleProps {
  planKey?: Key;
  notices: ReactNode;
  /** From here to the other pages about priorities. */
  pages: ReactNode;
  onGo(path: string): void;
}

/** Every place where the chain from an outcome to an action is open, with one verb each. */
export function Settle({ planKey, notices, pages, onGo }: SettleProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { edits } = useRights();
  const things = useWorkedOut((now) => thingsToSettle(now, planKey), [planKey]);
  if (useFetching() && things.length === 0) return <Opening notices={notices} />;
  return (
    <section className={styles.page} aria-label="Things to settle">
      <h1 className={styles.title}>Things to settle</h1>
      {pages}
      <div className={styles.notices}>{notices}</div>
      {things.length === 0 ? (
        <p className={styles.words}>
          {planKey !== undefined ? nothingOpen.inPlan : snapshot.finding.size > 0 ? nothingOpen.withoutPlan : nothingOpen.yet}
        </p>
      ) : (
        <>
          <p className={styles.words}>
            {count(things.length, 'gap')} between what was found and what is being done. You can go on working with all of them
            open.
          </p>
          <ul className={styles.list}>
            {things.map(({ what, kind, key }) => {
              const { lacks, verb: mends } = settleWords[what];
              const verb = edits ? mends : 'Look';
              const link = { kind, key };
              const name = linkWords(snapshot, link);
              return (
                <li key={`${what}/${key}`} data-said={`${kind}/${key}`} className={styles.row}>
                  <div className={styles.what}>
                    <span className={styles.kind}>{linkKindWords[kind]}</span>
                    <Link as="button" className={styles.name} onClick={() => onGo(`chain/${kind}/${key}`)}>
                      {name}
                    </Link>
                    <span className={styles.lacks}>{lacks}.</span>
                  </div>
                  <Button
                    size="small"
                    className={styles.verb}
                    aria-label={`${verb}: ${name}`}
                    onClick={() => onGo(settlePath(snapshot, { what, kind, key }))}
                  >
                    {verb}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

/** What is said where nothing is to be settled: in a plan, in findings that have none, and where nobody has begun. */
const nothingOpen = {
  inPlan:
    'Nothing is open: every finding is answered or set aside, every priority has its reasons, its objectives and what it serves, every reason an objective that addresses it, and every action has its place.',
  withoutPlan:
    'Nothing is open: what stands out in the outcomes is written down, and every finding is set aside. There is no plan yet.',
  yet: 'This page will show the gaps between what was found and what is being done: a finding that nothing answers, a priority without a reason, an objective without an action. There is no plan yet.',
};

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

const useStyles = makeStyles({
  page: columnPage,
  title: pageTitle,
  notices: pageNotices,
  words: { maxWidth: sizes.prose, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    breakInside: 'avoid',
  },
  what: {
    display: 'flex',
    flexDirection: 'column',
    flex: 1,
    minWidth: `min(100%, ${sizes.due})`,
    overflowWrap: 'anywhere',
    [when.phone]: { flexBasis: '100%' },
  },
  kind: { ...small, color: tokens.colorNeutralForeground3 },
  name: { alignSelf: 'start', textAlign: 'start', [inContrast]: { textDecorationLine: 'underline' } },
  lacks: { color: tokens.colorNeutralForeground2 },
  verb: { [when.phone]: { minHeight: sizes.touch }, [when.print]: { display: 'none' } },
});
