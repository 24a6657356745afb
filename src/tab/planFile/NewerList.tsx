import { Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { count } from '../words/counts';
import { FieldLines } from './FieldLines';
import { NotTakenOver } from './NotTakenOver';
import { listStyles } from './newerStyles';
import { TickLine } from './TickLine';
import { listedId, newId, objectiveId, type Newer } from './useNewer';

/** What a newer version of a file says otherwise than the plan; what is ticked is taken. */
export function NewerList({ newer }: { newer: Newer }) {
  const styles = useStyles();
  const [aheadShown, setAheadShown] = useState(false);
  const { changed, objectives, ahead, added, addedObjectives, binned, missing, here, same } = newer.version;
  const line = (id: string, label: string, words: string, quiet = '') => (
    <TickLine key={id} label={label} ticked={newer.isTicked(id)} onTick={() => newer.tick(id)}>
      {words} {quiet !== '' && <span className={styles.quiet}>{quiet}</span>}
    </TickLine>
  );

  return (
    <section aria-label="What the newer version changes">
      <p className={styles.quiet} role="status">
        {memoryWords[newer.memory]}
      </p>
      <h2 className={styles.head}>Changed: {count(changed.length + objectives.length, 'part')}</h2>
      {objectives.map(({ record, fields }) => (
        <FieldLines key={record.key} of={record.key} name={record.statement} fields={fields} newer={newer} kind="objective" />
      ))}
      {changed.map(({ view: { kept, ref }, fields }) => (
        <FieldLines
          key={kept.record.key}
          of={kept.record.key}
          name={kept.record.text}
          number={ref}
          fields={fields}
          newer={newer}
        />
      ))}
      <h2 className={styles.head}>New: {count(added.length, 'action')}</h2>
      {addedObjectives.map((one) =>
        line(objectiveId(one), `Add the objective ${one.statement}`, one.statement, 'An objective without actions'),
      )}
      {added.map((one) => {
        const { statement } = one.objective;
        return line(newId(one), `Add ${one.action.text}`, one.action.text, statement && `for ${statement}`);
      })}
      {binned.length > 0 && <h2 className={styles.head}>In the bin here: {count(binned.length, 'action')}</h2>}
      {binned.map(({ record }) =>
        line(listedId('binned', record.key), `Restore ${record.text}`, record.text, 'A tick takes it out of the bin'),
      )}
      {missing.length > 0 && <h2 className={styles.head}>No longer in the file: {count(missing.length, 'action')}</h2>}
      {missing.map(({ kept, ref }) =>
        line(
          listedId('gone', kept.record.key),
          `Put ${ref} in the bin`,
          `${ref} ${kept.record.text}`,
          'A tick puts it in the bin',
        ),
      )}
      {ahead.length > 0 && (
        <>
          <h2 className={styles.head}>Changed here alone: {count(ahead.length, 'action')}</h2>
          <p className={styles.quiet}>
            The file says what it said before, so the plan stays as it is.{' '}
            <Link as="button" inline aria-expanded={aheadShown} onClick={() => setAheadShown(!aheadShown)}>
              {aheadShown ? 'Fold' : 'Show'}
            </Link>
          </p>
          {aheadShown &&
            ahead.map(({ view: { kept, ref }, fields }) => (
              <FieldLines
                key={kept.record.key}
                of={kept.record.key}
                name={kept.record.text}
                number={ref}
                fields={fields}
                newer={newer}
              />
            ))}
        </>
      )}
      <NotTakenOver words={newer.version.notTaken} />
      <p className={styles.quiet}>
        {count(same, 'action')} the same. {here > 0 && `${count(here, 'action')} added here since, which the file cannot know. `}
        What the file leaves empty stays as it is in the plan.
      </p>
    </section>
  );
}

const memoryWords: Record<Newer['memory'], string> = {
  read: 'What the file alone has changed is ticked. What was changed here too is for you to say.',
  reading: 'Finding out what the file said when it was last here.',
  missing:
    'What the file said when it was last here cannot be read now. Only what is empty in the plan is ticked, and what is new.',
};

const useStyles = makeStyles(listStyles);
