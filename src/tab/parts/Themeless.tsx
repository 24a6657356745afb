import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ThemedWork } from '../../domain/findingThemes';
import { count } from '../words/counts';
import { sizes } from '../theme';

interface ThemelessProps {
  work: Pick<ThemedWork, 'themeless' | 'themelessFindings'>;
  onGo(path: string): void;
}

/** What stands under no theme, why, and the way to where that is put right. Nothing, where all does. */
export function Themeless({ work: { themeless, themelessFindings }, onGo }: ThemelessProps) {
  const styles = useStyles();
  const [first] = themelessFindings;
  if (first === undefined && themeless.length === 0) return null;
  const findings = themelessFindings.length;
  const actions = themeless.length > 0 && `${count(themeless.length, 'open action is', 'open actions are')} under no theme`;
  return (
    <p className={styles.words}>
      {first === undefined ? (
        <>
          {actions}: no finding leads to {themeless.length === 1 ? 'it' : 'them'}.{' '}
          <Link as="button" inline onClick={() => onGo('priorities')}>
            Go to the priorities
          </Link>
        </>
      ) : (
        <>
          {findings === 1
            ? '1 finding has no theme: it was seen in no area of a review, and no reason says where it lies.'
            : `${findings} findings have no theme: they were seen in no area of a review, and no reasons say where they lie.`}
          {actions && ` ${actions}.`}{' '}
          <Link as="button" inline onClick={() => onGo(`priorities/findings/${first}`)}>
            {findings === 1 ? 'Open the finding' : 'Open the first of them'}
          </Link>
        </>
      )}
    </p>
  );
}

const useStyles = makeStyles({
  words: { maxWidth: sizes.prose, marginBlock: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});
