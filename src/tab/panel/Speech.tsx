import { makeStyles, tokens } from '@fluentui/react-components';
import { CloudArrowUpRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Instant } from '../../domain/day';
import type { Author } from '../../domain/record';
import { Avatar } from '../parts/Avatar';
import { useSchool, useStanding } from '../school/School';
import { saidText } from '../words/days';
import { sizes } from '../theme';

interface SpeechProps {
  /** Missing until the tenant has accepted it: then it is this person's own. */
  author?: Author;
  at: Instant;
  waiting: boolean;
  /** After the time: `corrected`. */
  remark?: string;
  children: ReactNode;
}

/** Something somebody said: who, when, what. */
export function Speech({ author, at, waiting, remark, children }: SpeechProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const { person } = useStanding();
  const name = author?.name ?? person.name;
  return (
    <article className={styles.speech} aria-label={`${name}, ${saidText(at, today)}`}>
      <Avatar name={name} />
      <div className={styles.body}>
        <div className={styles.head}>
          <b>{name}</b>
          <span className={styles.when}>{[saidText(at, today), remark].filter(Boolean).join(', ')}</span>
          {waiting && (
            <span className={styles.when}>
              <CloudArrowUpRegular aria-hidden /> waiting
            </span>
          )}
        </div>
        {children}
      </div>
    </article>
  );
}

const useStyles = makeStyles({
  speech: { display: 'grid', gridTemplateColumns: `${sizes.avatar} minmax(0, 1fr)`, columnGap: tokens.spacingHorizontalS },
  body: { minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});
