import { makeStyles, tokens } from '@fluentui/react-components';
import { useStanding } from '../school/School';
import { sizes } from '../theme';

/** Why nothing stands here, and how that changes. */
export function NothingMine({ known, done }: { known: boolean; done: number }) {
  const styles = useStyles();
  const { person } = useStanding();
  if (done > 0) return <p className={styles.words}>All that is in your name is done. Thank you.</p>;
  return (
    <p className={styles.words}>
      {known
        ? 'No action of this plan is in your name. Once somebody makes you the lead of one, it appears here and you say how it is going.'
        : `No action of this plan is in your name, and nobody called ${person.name || 'you'} is among its people yet. That is nothing you did: whoever keeps the plan writes your name as an action’s lead, and it appears here.`}
    </p>
  );
}

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2, maxWidth: sizes.prose },
});
