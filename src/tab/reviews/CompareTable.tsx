import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Answer } from '../../domain/answer';
import type { Comparison, RatingChange } from '../../domain/questionComparing';
import type { QuestionSet } from '../../domain/questionSet';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { ratingWords } from '../words/questionReviews';
import { reviewName } from '../words/reviewNames';
import { besideWords } from './besideWords';
import type { Place } from './place';
import { comparedHead, comparedOnPhone, comparedTable } from './comparedStyles';

interface CompareTableProps {
  compared: Comparison;
  onPlace(place: Place): void;
}

/** Two reviews in two columns. On a phone the columns stand under each other, each answer under the review's name. */
export function CompareTable({ compared, onPlace }: CompareTableProps) {
  const { review, other, areas, isOverTime } = compared;
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { today } = useSchool();
  const [own, others] = [review, other].map((one) => reviewName(snapshot, one.review, today));
  const cells = (mine: Answer | undefined, theirs: Answer | undefined, change: RatingChange | undefined) => (
    <>
      <td className={styles.cell} data-of={own} data-said={mine && `answer/${mine.key}`}>
        <Said set={review.set} answer={mine} />
      </td>
      <td className={styles.cell} data-of={others} data-said={theirs && `answer/${theirs.key}`}>
        <Said set={other.set} answer={theirs} />
      </td>
      <td className={styles.change}>
        {change && <span className={mergeClasses(change !== 'same' && styles.moved)}>{besideWords(compared, change)}</span>}
      </td>
    </>
  );
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">{own}</th>
          <th scope="col">{others}</th>
          <th scope="col">{isOverTime ? 'Change' : 'Ratings'}</th>
        </tr>
      </thead>
      <tbody>
        {areas.map((one) => (
          <Fragment key={one.area.key}>
            <tr className={styles.area}>
              <th scope="row" className={styles.name}>
                <Link as="button" inline className={styles.link} onClick={() => onPlace({ page: 'area', key: one.area.key })}>
                  {one.area.title}
                </Link>
              </th>
              {cells(one.own, one.other, one.change)}
            </tr>
            {one.questions.map((question) => (
              <tr key={question.key} className={styles.row}>
                <th scope="row" className={mergeClasses(styles.name, styles.prompt)}>
                  <Link
                    as="button"
                    inline
                    className={styles.link}
                    onClick={() => onPlace({ page: 'question', key: question.key })}
                  >
                    {question.number}. {question.prompt}
                  </Link>
                  {question.askedAs !== undefined && question.other && (
                    <span className={styles.words}>
                      {others} asked: {question.askedAs}
                    </span>
                  )}
                </th>
                {cells(question.own, question.other, question.change)}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Said({ set, answer }: { set: QuestionSet; answer?: Answer }) {
  const styles = useStyles();
  if (answer === undefined) return <span className={styles.none}>–</span>;
  const words = [
    answer.doNow,
    evidenceWords(answer),
    answer.strong && `Strong: ${answer.strong}`,
    answer.toDevelop && `To develop: ${answer.toDevelop}`,
  ];
  return (
    <>
      <span className={styles.rating}>{ratingWords(set, answer.rating) ?? 'No rating'}</span>
      {words.map(
        (one, at) =>
          one && (
            <span key={at} className={styles.words}>
              {one}
            </span>
          ),
      )}
    </>
  );
}

/** What shows it, with the names of the pages and files beside it; they open from the question. */
function evidenceWords({ evidence, links }: Answer): string {
  const linked = links.map(({ title, address }) => title || address);
  const shown = [evidence.trim(), ...linked].filter(Boolean);
  return shown.length > 0 ? `Evidence: ${shown.join('; ')}` : '';
}

const useStyles = makeStyles({
  table: {
    ...comparedTable,
    '& th:last-child, & td:last-child': { width: '84px' },
    [when.phone]: { ...comparedOnPhone, '& td:last-child': { width: 'auto' } },
  },
  head: comparedHead,
  area: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {},
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  prompt: { fontWeight: tokens.fontWeightRegular },
  link: { font: 'inherit', textAlign: 'start', color: tokens.colorNeutralForeground1 },
  cell: {
    overflowWrap: 'anywhere',
    [when.phone]: {
      '::before': {
        content: 'attr(data-of)',
        display: 'block',
        color: tokens.colorNeutralForeground3,
        fontSize: tokens.fontSizeBase200,
      },
    },
  },
  change: { color: tokens.colorNeutralForeground2 },
  moved: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  rating: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  words: { display: 'block', whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground3 },
});
