import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { FoundHere } from '../../domain/areaFindings';
import { KeepFocus } from '../parts/KeepFocus';
import { when } from '../theme';
import { FindingLine } from './FindingLine';
import type { Place } from './place';

interface AreaFindingsProps {
  found: readonly FoundHere[];
  academicYear: string;
  onPlace(place: Place): void;
  onGo(path: string): void;
}

/** What became findings of an area: how each stands, and the question that it came from. */
export function AreaFindings({ found, academicYear, onPlace, onGo }: AreaFindingsProps) {
  const styles = useStyles();
  return (
    <KeepFocus>
      <ul className={styles.list}>
        {found.map(({ finding, question }) => (
          <li key={finding.key}>
            <FindingLine
              finding={finding}
              academicYear={academicYear}
              told
              from={
                question && (
                  <Link
                    as="button"
                    inline
                    className={styles.from}
                    aria-label={`Question ${question.number}: ${question.question.prompt}`}
                    onClick={() => onPlace({ page: 'question', key: question.question.key })}
                  >
                    Question {question.number}
                  </Link>
                )
              }
              onGo={onGo}
            />
          </li>
        ))}
      </ul>
    </KeepFocus>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
    '& > li + li': { marginBlockStart: tokens.spacingVerticalS },
  },
  from: { font: 'inherit', [when.print]: { color: tokens.colorNeutralForeground3, textDecorationLine: 'none' } },
});
