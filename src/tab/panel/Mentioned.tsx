import { makeStyles, tokens } from '@fluentui/react-components';
import { partsOf } from '../../domain/mentions';
import type { Key } from '../../domain/record';
import { useSnapshot } from '../school/School';

/** What somebody wrote, with the names of those it mentions standing out. A name that mentioned nobody is only a word. */
export function Mentioned({ text, people }: { text: string; people: readonly Key[] }) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const known = people.flatMap((key) => snapshot.person.get(key)?.record ?? []);
  return partsOf(text, known).map((part, at) =>
    part.people ? (
      <b key={at} className={styles.name}>
        {part.text}
      </b>
    ) : (
      part.text
    ),
  );
}

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });
