import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { QuestionSet, ScalePoint } from '../../domain/questionSet';
import { changed, without, withStop, withStopAt } from '../../domain/questionSetEditing';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { KeepFocus } from '../parts/KeepFocus';
import { TextField } from '../parts/TextField';
import { useSchool } from '../school/School';
import { sizes, when } from '../theme';
import { onMoveKey } from './onMoveKey';
import { RowMenu } from './RowMenu';
import { sectionTitle } from './sectionTitle';
import { gradeHint } from './setWords';
import type { SetField } from './useSetField';

interface ScaleProps {
  set: QuestionSet;
  editable: boolean;
  field: SetField;
}

/** Keys 1 to 7 rate an answer. */
const MOST = 7;

/** The points by which answers are rated, the lowest first, with what each takes. Alt and the arrow keys put one elsewhere. */
export function Scale({ set, editable, field }: ScaleProps) {
  const styles = useStyles();
  const { keeping, host } = useSchool();
  const [begun, setBegun] = useState<Key>();
  const told = (done: Promise<void>) => void done.catch((thrown: unknown) => keeping.say(refusalText(thrown)));

  function add(): void {
    const key = host.newKey();
    // It is drawn before it is kept, and a box takes the focus only when it is drawn.
    setBegun(key);
    told(field.change((now) => withStop(now, { newKey: () => key })));
  }

  const placeOf = (at: number) => ({ at, last: set.scale.length - 1 });
  const move = (stop: ScalePoint) => (step: 1 | -1) =>
    told(field.change((now) => withStopAt(now, stop.key, now.scale.findIndex(({ key }) => key === stop.key) + step)));
  const saying = (key: Key, name: 'name' | 'meaning', words: string) => (now: QuestionSet) => ({
    scale: changed(now.scale, key, { [name]: words }),
  });
  const words = ({ key, ...stop }: ScalePoint, name: 'name' | 'meaning') => ({
    value: stop[name],
    readOnly: !editable,
    heldAs: field.heldAs(`${key}/${name}`),
    keep: (text: string, seen: string) =>
      field.change(saying(key, name, text), { part: `${key}/${name}`, seen: saying(key, name, seen) }),
  });

  return (
    <section aria-label="Scale" className={styles.section}>
      <KeepFocus>
        <h2 className={styles.title}>Scale</h2>
        <p className={styles.about}>The lowest first. “Not yet judged” is always there beside it.</p>
        <ol className={styles.list}>
          {set.scale.map((stop, at) => (
            // The keys here are a quicker way to what the row's menu does.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li key={stop.key} className={styles.row} onKeyDown={editable ? onMoveKey(placeOf(at), move(stop)) : undefined}>
              <span className={styles.number}>{at + 1}</span>
              <div className={styles.name}>
                <TextField
                  single
                  autoFocus={begun === stop.key}
                  label={`Name of point ${at + 1}`}
                  placeholder="In a word"
                  hint={gradeHint}
                  {...words(stop, 'name')}
                />
              </div>
              <div className={styles.meaning}>
                <TextField
                  label={`What ${stop.name || `point ${at + 1}`} takes`}
                  placeholder="What it takes"
                  {...words(stop, 'meaning')}
                />
              </div>
              {editable && (
                <RowMenu
                  name={stop.name || `point ${at + 1}`}
                  place={placeOf(at)}
                  onMove={move(stop)}
                  onRemove={
                    set.scale.length > 2
                      ? () =>
                          told(
                            field.change((now) => ({ scale: without(now.scale, stop.key) }), {
                              say: `Deleted ${stop.name || `point ${at + 1}`}`,
                            }),
                          )
                      : undefined
                  }
                />
              )}
            </li>
          ))}
        </ol>
        {editable && set.scale.length < MOST && (
          <Button appearance="subtle" size="small" icon={<AddRegular />} className={styles.unprinted} onClick={add}>
            Add a point
          </Button>
        )}
      </KeepFocus>
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginBlockStart: tokens.spacingVerticalXXL },
  title: sectionTitle,
  about: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.target} minmax(0, 2fr) minmax(0, 5fr) auto`,
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [when.phone]: { gridTemplateColumns: `${sizes.target} minmax(0, 1fr) auto` },
    [when.print]: { breakInside: 'avoid' },
  },
  number: {
    paddingBlock: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
  },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  meaning: { minWidth: 0, color: tokens.colorNeutralForeground2, [when.phone]: { gridColumn: '2 / -1', gridRow: 2 } },
  unprinted: { [when.print]: { display: 'none' } },
});
