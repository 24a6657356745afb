import { makeStyles, tokens } from '@fluentui/react-components';
import type { QuestionArea, QuestionSet } from '../../domain/questionSet';
import { changed, withAreaAt, withoutArea } from '../../domain/questionSetEditing';
import { themes, type Theme } from '../../domain/themes';
import { refusalText } from '../faultText';
import { selectBox } from '../parts/selectBox';
import { TextField } from '../parts/TextField';
import { useSchool } from '../school/School';
import { sizes } from '../theme';
import { themeWords } from '../words/themes';
import { onMoveKey } from './onMoveKey';
import { RowMenu } from './RowMenu';
import type { SetField } from './useSetField';

interface AreaHeadProps {
  area: QuestionArea;
  editable: boolean;
  begun: boolean;
  place: { at: number; last: number };
  field: SetField;
}

/** The name of an area, and the theme that it tells of. Alt and the arrow keys put it elsewhere, its questions with it. */
export function AreaHead({ area: { key, title, theme }, editable, begun, place, field }: AreaHeadProps) {
  const styles = useStyles();
  const { keeping } = useSchool();
  const name = title || 'area without a name';
  const told = (done: Promise<void>) => void done.catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  const named = (words: string) => (now: QuestionSet) => ({ areas: changed(now.areas, key, { title: words }) });
  const move = (step: 1 | -1) => told(field.change((now) => withAreaAt(now, key, place.at + step)));
  return (
    // The keys here are a quicker way to what the menu does.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.head} onKeyDown={editable ? onMoveKey(place, move) : undefined}>
      <h2 className={styles.title}>
        <TextField
          single
          readOnly={!editable}
          autoFocus={begun}
          label={`Name of the ${name}`}
          placeholder="Name of the area"
          value={title}
          heldAs={field.heldAs(`${key}/title`)}
          keep={(text, seen) => field.change(named(text), { part: `${key}/title`, seen: named(seen) })}
        />
      </h2>
      {editable ? (
        <select
          aria-label={`Theme of ${name}`}
          className={styles.select}
          value={theme}
          onChange={({ target }) => told(field.change((now) => ({ areas: changed(now.areas, key, { theme: target.value }) })))}
        >
          <option value="">No theme</option>
          {themes.map((one) => (
            <option key={one} value={one}>
              {themeWords[one]}
            </option>
          ))}
        </select>
      ) : (
        <span className={styles.theme}>{themeWords[theme as Theme] ?? theme}</span>
      )}
      {editable && (
        <RowMenu
          name={name}
          place={place}
          onMove={move}
          onRemove={() => told(field.change((now) => withoutArea(now, key), { say: `Deleted ${name} and its questions` }))}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    flex: '1 1 200px',
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  select: { ...selectBox, maxWidth: '220px', minHeight: sizes.tableRow, color: tokens.colorNeutralForeground2 },
  theme: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
