import { Link, makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Key } from '../../domain/record';
import type { Place } from './place';

interface OpenQuestionsProps {
  /** Each with the words of its link and, where these are short, what a screen reader says instead. */
  open: readonly { key: Key; words: string; says?: string }[];
  onPlace(place: Place): void;
}

/** Questions without an answer, each a link, in one sentence. No line begins with a comma. */
export function OpenQuestions({ open, onPlace }: OpenQuestionsProps) {
  const styles = useStyles();
  return open.map(({ key, words, says }, at) => (
    <Fragment key={key}>
      {at > 0 && ' '}
      <span className={styles.one}>
        <Link as="button" inline aria-label={says} onClick={() => onPlace({ page: 'question', key })}>
          {words}
        </Link>
        {at < open.length - 1 ? ',' : '.'}
      </span>
    </Fragment>
  ));
}

const useStyles = makeStyles({ one: { whiteSpace: 'nowrap' } });
