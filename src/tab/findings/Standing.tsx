import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Finding } from '../../domain/finding';
import type { FindingStanding } from '../../domain/findings';
import type { PriorityStatus } from '../../domain/priority';
import { occasionsFor } from '../../domain/voices';
import { LinkSaid } from '../parts/LinkSaid';
import { SafeInPrint } from '../parts/SafeInPrint';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { dayText } from '../words/days';
import { linkPath } from '../words/linkPath';
import { groupWords } from '../words/outcomes';
import { voiceMethodWords } from '../words/voices';

interface StandingProps {
  finding: Finding;
  standing: FindingStanding;
  isUnreasoned: boolean;
  onGo(path: string): void;
}

/** Where a finding was seen, and what became of it. */
export function Standing({ finding, standing, isUnreasoned, onGo }: StandingProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { key, academicYear, source, sourceKey, period, yearGroup, group, priorityKey, setAside } = finding;
  const priority = snapshot.priority.get(priorityKey)?.record;
  const link = source === 'elsewhere' ? undefined : { kind: source, key: sourceKey };
  const shownFor = [group && groupWords[group], yearGroup, period].filter(Boolean).join(', ');
  return (
    <p className={styles.words}>
      {link ? (
        <>
          {seenIn[source]}{' '}
          <Link as="button" inline className={styles.link} onClick={() => onGo(linkPath(snapshot, link))}>
            <LinkSaid link={link} />
          </Link>
          {shownFor && ` (${shownFor})`}
        </>
      ) : (
        'Seen elsewhere'
      )}
      <HeardIn finding={finding} />
      {academicYear && ` · ${academicYear}`}
      {standing === 'answered' && priority && (
        <>
          {' · answered by '}
          <Link
            as="button"
            inline
            className={styles.link}
            onClick={() => onGo(linkPath(snapshot, { kind: 'priority', key: priorityKey }))}
          >
            <LinkSaid link={{ kind: 'priority', key: priorityKey }} />
          </Link>
          , {priorityWords[priority.status]}
        </>
      )}
      {standing === 'setAside' && ` · set aside: ${setAside}`}
      {standing !== 'setAside' && isUnreasoned && (
        <>
          {' · '}
          <b className={styles.lacks}>no reason yet</b>
        </>
      )}
      <span className={styles.unprinted}>
        {' · '}
        <Link as="button" inline onClick={() => onGo(`chain/finding/${key}`)}>
          The whole chain
        </Link>
      </span>
    </p>
  );
}

/** In which survey, walk or forum of which day it was said. */
function HeardIn({ finding }: { finding: Finding }) {
  const { today } = useSchool();
  return occasionsFor(useSnapshot(), finding).map(({ key, occasion, method, heard }) => (
    <Fragment key={key}>
      {' · heard in '}
      {occasion ? <SafeInPrint sayer={{ kind: 'voice', key }}>{occasion}</SafeInPrint> : voiceMethodWords[method].toLowerCase()}
      {heard && `, ${dayText(heard, today)}`}
    </Fragment>
  ));
}

const seenIn: Record<Finding['source'], string> = {
  answer: 'From the review:',
  measure: 'From the outcome',
  voice: 'From what was said:',
  elsewhere: 'Seen elsewhere',
};

const priorityWords: Record<PriorityStatus, string> = { agreed: 'agreed', proposed: 'proposed', parked: 'parked' };

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  link: { [when.print]: { color: tokens.colorNeutralForeground1, textDecorationLine: 'none' } },
  unprinted: { [when.print]: { display: 'none' } },
  lacks: { color: tokens.colorNeutralForeground1 },
});
