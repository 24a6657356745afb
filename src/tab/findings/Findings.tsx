import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { findingFromElsewhere, findingsIn, findingStandings, standingOf, type FindingStanding } from '../../domain/findings';
import type { Finding } from '../../domain/finding';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { KeepFocus } from '../parts/KeepFocus';
import { Notice } from '../parts/Notice';
import { Opening } from '../parts/Opening';
import { columnPage, emptyWords, pageNotices, pageTitle, pageTop } from '../parts/pageStyles';
import { PriorityTabs } from '../parts/PriorityTabs';
import { Region } from '../parts/Region';
import { useBeginning } from '../school/begun';
import { useSchool, useSnapshot } from '../school/School';
import { useFetching } from '../school/useFetching';
import { useRights } from '../school/useRights';
import { sizes, when } from '../theme';
import { academicYearOf } from '../words/academicYear';
import { typedDay } from '../words/days';
import { BinnedFindings } from './BinnedFindings';
import { FindingRow } from './FindingRow';
import { StandingFilter } from './StandingFilter';

interface FindingsProps {
  /** The finding that the address names: its reasons stand open. */
  at?: Key;
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  /** Draws a finding's reasons. */
  reasons(given: { findingKey: Key; editable: boolean }): ReactNode;
  onGo(path: string): void;
}

/** What reviews, figures and voices show: what is open, what a priority answers, and what was set aside. */
export function Findings(props: FindingsProps) {
  const found = findingsIn(useSnapshot());
  const isMissing = props.at === undefined ? found.length === 0 : found.every(({ key }) => key !== props.at);
  return useFetching() && isMissing ? <Opening notices={props.notices} /> : <FindingsPage {...props} />;
}

function FindingsPage({ at, notices, reasons, onGo }: FindingsProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const editable = useRights().mayWrite('finding');
  const [chosen, setChosen] = useState<FindingStanding>();
  const beginning = useBeginning(
    'finding',
    (_, key) => findingFromElsewhere({ statement: '', academicYear: academicYearOf(today) }, { newKey: () => key }).changes,
  );
  const { school = '' } = snapshot.settings.get('settings')?.record ?? {};
  const found = findingsIn(snapshot);
  // Rows never change places under the pointer: the order of the beginning holds, and what is new stands first.
  const [order] = useState(() => inOrder(snapshot, found).map(({ key }) => key));
  const all = (beginning.record ? [...found, beginning.record] : found).sort(
    (a, b) => order.indexOf(a.key) - order.indexOf(b.key),
  );
  const standing = (one: FindingStanding) => found.filter((finding) => standingOf(snapshot, finding) === one);
  // What was just begun or asked for by its address stays in sight, whatever is sifted.
  const shown = all.filter(
    (one) => chosen === undefined || [beginning.key, at].includes(one.key) || standing(chosen).includes(one),
  );
  const isMissing = at !== undefined && all.every(({ key }) => key !== at);

  return (
    <section className={styles.page} aria-label="Findings">
      <div className={styles.top}>
        <h1 className={styles.title}>Findings</h1>
        {editable && (
          <Button
            appearance={all.length > 0 ? 'primary' : undefined}
            icon={<AddRegular />}
            className={styles.unprinted}
            onClick={beginning.begin}
          >
            Add a finding
          </Button>
        )}
      </div>
      <PriorityTabs at="priorities/findings" onGo={onGo} />
      <div className={mergeClasses(styles.notices, styles.unprinted)}>
        {notices}
        {isMissing && <Notice title="This finding was deleted, or the link is not whole." />}
      </div>
      <Region name="The findings">
        <KeepFocus>
          {all.length === 0 ? (
            <>
              <p className={styles.lead}>
                This page will hold what your reviews, figures and voices show: what a priority is to answer.
              </p>
              <p className={styles.words}>
                Most findings come from what an answer says to develop, from an outcome that stands out, or from what families
                said. One from elsewhere, such as a learning walk, is added here.
              </p>
              <div className={styles.filters}>
                <Button appearance="primary" onClick={() => onGo('reviews')}>
                  Go to the reviews
                </Button>
                <Button onClick={() => onGo('outcomes')}>Go to the outcomes</Button>
              </div>
            </>
          ) : (
            <>
              <StandingFilter counted={(one) => standing(one).length} chosen={chosen} onChoose={setChosen} />
              <ul className={styles.list}>
                {beginning.within(
                  shown.map((finding) => (
                    <FindingRow
                      key={finding.key}
                      finding={finding}
                      editable={editable}
                      begun={beginning.key === finding.key}
                      isOpenAtFirst={at === finding.key}
                      reasons={reasons}
                      onGo={onGo}
                    />
                  )),
                )}
              </ul>
              {shown.length === 0 && <p className={styles.words}>There is none.</p>}
            </>
          )}
          <BinnedFindings editable={editable} />
          <p className={styles.printed}>{[school, `Printed ${typedDay(today)}`].filter(Boolean).join('. ')}.</p>
        </KeepFocus>
      </Region>
    </section>
  );
}

/** What is open goes first; within, the latest year. */
function inOrder(snapshot: Snapshot, findings: readonly Finding[]): Finding[] {
  const place = (one: Finding): number => findingStandings.indexOf(standingOf(snapshot, one));
  return [...findings].sort((a, b) => place(a) - place(b) || (a.academicYear > b.academicYear ? -1 : 1));
}

const useStyles = makeStyles({
  page: { ...columnPage, '> *': { maxWidth: sizes.page } },
  top: pageTop,
  title: pageTitle,
  notices: pageNotices,
  lead: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: emptyWords,
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlock: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  printed: { display: 'none', color: tokens.colorNeutralForeground3, [when.print]: { display: 'block' } },
  unprinted: { [when.print]: { display: 'none' } },
});
