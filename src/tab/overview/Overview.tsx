import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Key } from '../../domain/record';
import { Opening } from '../parts/Opening';
import { columnPage, emptyLead, pageNotices, pageTitle, pageTop } from '../parts/pageStyles';
import { Region } from '../parts/Region';
import { Skeleton } from '../parts/Skeleton';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useFetching } from '../school/useFetching';
import { useRights } from '../school/useRights';
import { sizes, when } from '../theme';
import { count } from '../words/counts';
import { dayText } from '../words/days';
import { ComingUp } from './ComingUp';
import { greeting } from './greeting';
import { NeedsYou } from './NeedsYou';
import { SinceLast } from './SinceLast';
import { ThemesStand } from './ThemesStand';
import { useNeeds } from './useNeeds';
import { walkThrough, type Walk } from './walk';
import { WhereWeStand } from './WhereWeStand';

interface OverviewProps {
  planKey?: Key;
  notices: ReactNode;
  onGo(path: string): void;
  /** Walks through these addresses, one after another. */
  onThrough(walk: Walk): void;
}

/** What needs somebody now, what comes up, where the priorities stand, and what changed since they were here. */
export function Overview({ planKey, notices, onGo, onThrough }: OverviewProps) {
  const styles = useStyles();
  const { host, today } = useSchool();
  const { person, shown } = useStanding();
  const hasReviews = useSnapshot().questionReview.size > 0;
  const { rows, minutes } = useNeeds(planKey);
  const fetching = useFetching();
  if (shown === 'nothing') return <Skeleton words="Fetching your plan for the first time. A few seconds." />;
  if (planKey === undefined && fetching) return <Opening notices={notices} />;
  const needed = `${count(rows.length, 'thing')} ${rows.length === 1 ? 'needs' : 'need'} you`;
  const takes = minutes > 0 ? `, about ${count(minutes, 'minute')}` : '';
  return (
    <section className={styles.page} aria-label="Overview">
      <div className={styles.top}>
        <div>
          <h1 className={styles.title}>
            {greeting(host.now())}, {person.name.split(' ')[0]}
          </h1>
          <div className={styles.context}>
            {dayText(today, today)}. {rows.length > 0 && `${needed}${takes}.`}
          </div>
        </div>
        {rows.length > 1 && (
          <Button
            appearance="primary"
            className={styles.unprinted}
            onClick={() => onThrough(walkThrough(rows.map(({ path }) => path)))}
          >
            Go through all {rows.length}
          </Button>
        )}
      </div>
      <div className={styles.notices}>{notices}</div>
      {planKey === undefined && <FirstSteps hasReviews={hasReviews} onGo={onGo} />}
      {(planKey !== undefined || rows.length > 0) && (
        <Region name="What needs you">
          <NeedsYou rows={rows} onGo={onGo} />
        </Region>
      )}
      {planKey !== undefined && (
        <>
          <Region name="What comes up">
            <ComingUp planKey={planKey} onGo={onGo} />
          </Region>
          <Region name="Where we stand">
            <WhereWeStand planKey={planKey} onGo={onGo} />
          </Region>
        </>
      )}
      {(planKey !== undefined || hasReviews) && (
        <Region name="The themes">
          <ThemesStand onGo={onGo} />
        </Region>
      )}
      <Region name="What changed">
        <SinceLast onGo={onGo} />
      </Region>
    </section>
  );
}

/** Where a school begins that has no plan. */
function FirstSteps({ hasReviews, onGo }: { hasReviews: boolean; onGo(path: string): void }) {
  const styles = useStyles();
  const { edits } = useRights();
  return (
    <div className={styles.first}>
      <p className={styles.lead}>
        This page will show what is due, where each priority stands and what changed since you were here.
      </p>
      <div className={styles.steps}>
        {(edits || hasReviews) && (
          <Button appearance="primary" onClick={() => onGo('reviews')}>
            {!edits ? 'Look at the reviews' : hasReviews ? 'Go on with the review' : 'Start with a review'}
          </Button>
        )}
        {edits && <Button onClick={() => onGo('')}>Bring in the plan you have</Button>}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  page: { ...columnPage, '> *': { maxWidth: 'none' } },
  top: pageTop,
  title: pageTitle,
  context: { paddingBlockStart: tokens.spacingVerticalXS },
  notices: pageNotices,
  first: { maxWidth: sizes.prose, paddingBlockStart: tokens.spacingVerticalXXL },
  lead: { ...emptyLead, marginBlockEnd: tokens.spacingVerticalXL },
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  unprinted: { [when.print]: { display: 'none' } },
});
