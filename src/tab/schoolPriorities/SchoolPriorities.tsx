import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Key } from '../../domain/record';
import { addSchoolPriority } from '../../domain/schoolPriorityEditing';
import { servedByNothing, servedIn } from '../../domain/serving';
import type { Opened } from '../opened';
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
import { BinnedSchoolPriorities } from './BinnedSchoolPriorities';
import { EmptyRegister } from './EmptyRegister';
import { Register } from './Register';
import { Unserved } from './Unserved';
import { YearChoice } from './YearChoice';

interface SchoolPrioritiesProps {
  /** The plan whose priorities and objectives stand beside the school's; none before there is one. */
  planKey?: Key;
  /** The school priority that a link leads to. */
  at?: Key;
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  /** Goes to a priority or an objective of the plan. */
  onOpen(opened: Opened): void;
  /** Goes to an address within the tab. */
  onGo(path: string): void;
}

/** The school's own improvement priorities, and which of the SEND plan's priorities and objectives serve each. */
export function SchoolPriorities({ planKey, at, notices, onOpen, onGo }: SchoolPrioritiesProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const { mayWrite } = useRights();
  const plan = snapshot.plan.get(planKey ?? '')?.record;
  const [chosen, setChosen] = useState<string>();
  const [unservedOnly, setUnservedOnly] = useState(false);
  const known = snapshot.schoolPriority.get(at ?? '')?.record;
  const sought = known?.removed === false ? known : undefined;
  const year = chosen ?? (sought?.academicYear || plan?.academicYear || academicYearOf(today));
  const served = servedIn(snapshot, year, plan?.academicYear === year ? planKey : planOf(year));
  const unserved = served.filter(({ objectives }) => objectives.length === 0);
  const editable = mayWrite('schoolPriority');
  const beginning = useBeginning('schoolPriority', (now, key) =>
    addSchoolPriority(now, { academicYear: year }, { newKey: () => key }),
  );
  const rows = beginning.record ? [...served, servedByNothing(beginning.record)] : served;
  const fetching = useFetching();
  const isMissing = at !== undefined && at !== '' && sought === undefined;
  if ((snapshot.schoolPriority.size === 0 || (isMissing && known === undefined)) && fetching)
    return <Opening notices={notices} />;

  /** Last year's school priorities stand beside last year's plan. */
  function planOf(academicYear: string): Key | undefined {
    const plans = [...snapshot.plan.values()].map((kept) => kept.record);
    return plans.find((one) => one.academicYear === academicYear && !one.removed)?.key;
  }

  function add(): void {
    setUnservedOnly(false);
    beginning.begin();
  }

  return (
    <section className={styles.page} aria-label="School priorities">
      <div className={styles.top}>
        <h1 className={styles.title}>School priorities</h1>
        {editable && rows.length > 0 && (
          <Button appearance="primary" icon={<AddRegular />} className={styles.unprinted} onClick={add}>
            Add a school priority
          </Button>
        )}
      </div>
      <div className={styles.context}>
        <YearChoice year={year} onYear={setChosen} />
        {plan && (
          <span>Beside each stands what serves it in the {plan.academicYear === year ? plan.title : `plan of ${year}`}.</span>
        )}
      </div>
      <PriorityTabs at="priorities/school" onGo={onGo} />
      <div className={mergeClasses(styles.notices, styles.unprinted)}>
        {notices}
        {isMissing && <Notice title="This school priority was deleted, or the link is not whole." />}
      </div>
      <Region name="The school’s priorities">
        {rows.length === 0 ? (
          <EmptyRegister year={year} onAdd={editable ? add : undefined} />
        ) : (
          <>
            {served.length > 0 && (
              <Unserved unserved={unserved} count={served.length} only={unservedOnly} onOnly={setUnservedOnly} />
            )}
            {beginning.within(
              <Register
                served={unservedOnly ? unserved : rows}
                whole={!unservedOnly}
                editable={editable}
                begun={beginning.key}
                sought={sought?.key}
                onOpen={onOpen}
                onGo={onGo}
              />,
            )}
          </>
        )}
        <BinnedSchoolPriorities year={year} editable={editable} />
      </Region>
    </section>
  );
}

const useStyles = makeStyles({
  page: { ...columnPage, '> *': { maxWidth: sizes.page } },
  top: pageTop,
  title: pageTitle,
  context: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginBlockStart: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  notices: pageNotices,
  unprinted: { [when.print]: { display: 'none' } },
});
