import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { emptyLead, emptyWords } from '../parts/pageStyles';

/** What the register is for, before it holds anything of a year; whoever may write it is offered to begin. */
export function EmptyRegister({ year, onAdd }: { year: string; onAdd?(): void }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.lead}>This page will hold what the whole school is working on in {year}.</p>
      <p className={styles.words}>
        Copy them from the school improvement plan, three to five lines. Each SEND priority then says which of them it serves, and
        this page shows which are served by none.
      </p>
      {onAdd && (
        <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
          Add the first one
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  empty: { paddingBlockStart: tokens.spacingVerticalXXL },
  lead: emptyLead,
  words: emptyWords,
});
