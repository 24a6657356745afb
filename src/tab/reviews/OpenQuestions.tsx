import { Link, makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import { pathTo, type Place } from './place';

interface OpenQuestionsProps {
  /** Each with the words of its link and, where these are short, what a screen reader says instead. */
  open: readonly { place: Place; words: string; says?: string }[];
  onPlace(place: Place): void;
}

/** Places of a review where something is open, each a link, in one sentence. No line begins with a comma. */
export function OpenQuestions({ open, onPlace }: OpenQuestionsProps) {
  const styles = useStyles();
  return open.map(({ place, words, says }, at) => (
    <Fragment key={pathTo('', place)}>
      {at > 0 && ' '}
      <span className={styles.one}>
        <Link as="button" inline aria-label={says} onClick={() => onPlace(place)}>
          {words}
        </Link>
        {at < open.length - 1 ? ',' : '.'}
      </span>
    </Fragment>
  ));
}

const useStyles = makeStyles({ one: { whiteSpace: 'nowrap' } });
