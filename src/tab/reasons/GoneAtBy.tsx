import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Key } from '../../domain/record';
import { useWorkedOut } from '../school/useWorkedOut';
import { linkWords } from '../words/linkWords';

interface GoneAtByProps {
  reasonKey: Key;
  onGo(path: string): void;
}

/** The objectives that go at a reason, and the way along its chain. Nothing, where none does. */
export function GoneAtBy({ reasonKey, onGo }: GoneAtByProps) {
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
      Gone at by{' '}
      {found.map(({ key, words }) => (
        <Fragment key={key}>
          <Link as="button" inline className={styles.link} onClick={() => onGo(`objective/${key}`)}>
            {words}
          </Link>
          {' · '}
        </Fragment>
      ))}
      <Link as="button" inline onClick={() => onGo(`chain/reason/${reasonKey}`)}>
        The whole chain
      </Link>
    </span>
  );
}

const useStyles = makeStyles({
  whole: {
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  link: { textAlign: 'start' },
});
