import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { agreePriorities, prioritiesStanding, proposePriority } from '../../domain/priorityStanding';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { KeepFocus } from '../parts/KeepFocus';
import { Notice } from '../parts/Notice';
import { Opening } from '../parts/Opening';
import { columnPage, pageNotices, pageTitle, pageTop } from '../parts/pageStyles';
import { PriorityTabs } from '../parts/PriorityTabs';
import { Region } from '../parts/Region';
import { useBeginning } from '../school/begun';
import { useSchool, useSnapshot } from '../school/School';
import { useFetching } from '../school/useFetching';
import { useRights } from '../school/useRights';
import { sizes, when } from '../theme';
import { academicYearOf } from '../words/academicYear';
import { count, listWords } from '../words/counts';
import { LeadersTable } from './LeadersTable';
import { NoneYet } from './NoneYet';
import { Standing } from './Standing';

interface PrioritiesProps {
  /** The plan whose priorities these are; none before there is one. */
  planKey?: Key;
  /** The priority that a link leads to. */
  at?: Key;
  /** It leads to how this leader sees it. */
  marking?: boolean;
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  /** Goes to an address within the tab: `priority/4f2a`, `swot/4f2a`. */
  onGo(path: string): void;
}

/** So many can be kept in sight, as advice to schools on improvement plans has it. */
const FEW_ENOUGH = 5;

/** What a plan puts first: what is proposed, what leaders think of it, what was agreed, and what is parked. */
export function Priorities({ planKey: open = '', at, marking, notices, onGo }: PrioritiesProps) {
  const styles = useStyles();
  const { workspace, keeping, host, today } = useSchool();
  const [newPlan] = useState(() => host.newKey());
  const snapshot = useSnapshot();
  const { mayWrite } = useRights();
  // A link may lead to a priority of another plan than the one that is open.
  const wanted = snapshot.priority.get(at ?? '')?.record.planKey ?? open;
  const planKey = snapshot.plan.get(wanted)?.record.removed === false ? wanted : open;
  const plan = snapshot.plan.get(planKey)?.record;
  const editable = mayWrite('priority') && plan?.status !== 'closed';
  const [proposed, agreed, parked] = (['proposed', 'agreed', 'parked'] as const).map((status) =>
    prioritiesStanding(snapshot, planKey, status),
  ) as [ReturnType<typeof prioritiesStanding>, ReturnType<typeof prioritiesStanding>, ReturnType<typeof prioritiesStanding>];
  const academicYear = plan?.academicYear ?? academicYearOf(today);
  const beginning = useBeginning('priority', (now, key) => {
    const keys = plan === undefined ? [newPlan, key] : [key];
    return proposePriority(now, { title: '' }, { academicYear, planKey, newKey: () => keys.shift()! });
  });
  const inSight = beginning.record ? [...proposed, beginning.record] : proposed;
  const fetching = useFetching();
  const all = [...proposed, ...agreed, ...parked];
  const none = all.length === 0 && beginning.record === undefined;
  const isMissing = at !== undefined && at !== '' && all.every(({ key }) => key !== at);
  if (fetching && (none || isMissing)) return <Opening notices={notices} />;

  function agreeAll(): void {
    const changes = agreePriorities(
      workspace.current(),
      proposed.map(({ key }) => key),
      today,
    );
    const say = `Agreed ${count(proposed.length, 'priority', 'priorities')} in this order`;
    void keeping.keep(changes, { say }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  const counts = [
    agreed.length > 0 && `${agreed.length} agreed`,
    proposed.length > 0 && `${proposed.length} proposed`,
    parked.length > 0 && `${parked.length} parked`,
  ].filter((one) => typeof one === 'string');
  const shared = { editable, at: beginning.key ?? at, begun: beginning.key, onGo };

  return (
    <section className={styles.page} aria-label="Priorities">
      <div className={styles.top}>
        <h1 className={styles.title}>Priorities</h1>
        {editable && !none && (
          <Button appearance="primary" icon={<AddRegular />} className={styles.unprinted} onClick={beginning.begin}>
            Propose a priority
          </Button>
        )}
      </div>
      {plan && !none && (
        <p className={styles.context}>
          {plan.title}. {listWords(counts)}.
        </p>
      )}
      <PriorityTabs at="priorities" onGo={onGo} />
      <div className={mergeClasses(styles.notices, styles.unprinted)}>
        {notices}
        {isMissing && <Notice title="This priority was deleted, or the link is not whole." />}
      </div>
      <Region name="The priorities">
        {none ? (
          <NoneYet editable={editable} onPropose={beginning.begin} onGo={onGo} />
        ) : (
          <KeepFocus>
            {inSight.length > 0 &&
              beginning.within(
                <Standing
                  {...shared}
                  status="proposed"
                  priorities={inSight}
                  about="Not in the plan yet. Leaders say what they think below, then agree or park each."
                  beside={
                    editable &&
                    proposed.length > 1 && (
                      <Button size="small" onClick={agreeAll}>
                        Agree all {proposed.length} in this order
                      </Button>
                    )
                  }
                />,
              )}
            {agreed.length > 0 && (
              <Standing
                {...shared}
                status="agreed"
                priorities={agreed}
                about={
                  agreed.length > FEW_ENOUGH
                    ? `${agreed.length} priorities are many to keep in sight. Most schools choose five or fewer.`
                    : 'In the plan, in this order.'
                }
                firm={agreed.length > FEW_ENOUGH}
              />
            )}
            <LeadersTable {...{ planKey, proposed, agreed, editable }} asked={marking ? at : undefined} />
            {parked.length > 0 && (
              <Standing {...shared} status="parked" priorities={parked} about="Left for later, with the reason." />
            )}
          </KeepFocus>
        )}
      </Region>
    </section>
  );
}

const useStyles = makeStyles({
  page: { ...columnPage, '> *': { maxWidth: sizes.page } },
  top: pageTop,
  title: pageTitle,
  context: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  notices: pageNotices,
  unprinted: { [when.print]: { display: 'none' } },
});
