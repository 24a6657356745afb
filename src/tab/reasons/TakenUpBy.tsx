import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Key } from '../../domain/record';
import { useWorkedOut } from '../school/useWorkedOut';
import { linkWords } from '../words/linkWords';

interface TakenUpByProps {
  reasonKey: Key;
  onGo(path: string): void;
}

/** The objectives that take up a reason, in one line, and the way along its chain. Nothing, where none does. */
export function TakenUpBy({ reasonKey, onGo }: TakenUpByProps) {
  const styles = useStyles();
  const found = useWorkedOut(
    (snapshot) =>
      [...snapshot.objective.values()]
        .map(({ record }) => record)
        .filter(({ removed, reasons }) => !removed && reasons.includes(reasonKey))
        .map(({ key }) => ({ key, words: linkWords(snapshot, { kind: 'objective', key }) })),
    [reasonKey],
  );
  if (found.length === 0) return null;
  return (
    <span className={styles.whole}>
      <span className={styles.fixed}>Taken up by </span>
      {found.map(({ key, words }) => (
        <Link
          key={key}
          as="button"
          inline
          data-said={`objective/${key}`}
          className={styles.objective}
          title={words}
          onClick={() => onGo(`objective/${key}`)}
        >
          {words}
        </Link>
      ))}
      <Link as="button" inline className={styles.fixed} onClick={() => onGo(`chain/reason/${reasonKey}`)}>
        The whole chain
      </Link>
    </span>
  );
}

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  fixed: { flexShrink: 0, fontSize: 'inherit' },
  objective: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', fontSize: 'inherit' },
});
