import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { directions, measureUnits, type Direction, type Measure, type MeasureUnit } from '../../domain/measure';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { focusWrong } from '../parts/focus';
import { selectBox } from '../parts/selectBox';
import { useSchool } from '../school/School';
import { useKeptForm } from '../school/useKeptForm';
import { sizes } from '../theme';
import { unitWords } from '../words/outcomes';

/** What is said of a measure. */
export type MeasureValues = Pick<Measure, 'name' | 'counted' | 'unit' | 'better'>;

interface MeasureFormProps {
  /** Under which what is typed waits on this device: `measure/4f2a`, `measure/new`. */
  name: string;
  start: MeasureValues;
  button: string;
  /**
   * Rejects where it could not be kept: then what is typed stays. `written`: what was changed alone, and what stood there when it was.
   */
  onSave(values: MeasureValues, written: { is: Partial<MeasureValues>; was: Partial<MeasureValues> }): Promise<void>;
  onCancel(): void;
}

/** What a measure is called, whom it counts, in which unit, and which way is good. */
export function MeasureForm({ name, start, button, onSave, onCancel }: MeasureFormProps) {
  const styles = useStyles();
  const { keeping } = useSchool();
  const form = useRef<HTMLDivElement>(null);
  const { values, written, change: setValues, drop } = useKeptForm(name, start);
  const [tried, setTried] = useState(false);
  const nameless = values.name.trim() === '';

  function save(): void {
    setTried(true);
    if (nameless) return focusWrong(form.current);
    const trimmed = { ...values, name: values.name.trim(), counted: values.counted.trim() };
    const is = Object.fromEntries(Object.keys(written.is).map((box) => [box, trimmed[box as keyof MeasureValues]]));
    onSave(trimmed, { is, was: written.was }).then(drop, (thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  return (
    <div ref={form} className={styles.form}>
      <BoxField
        single
        autoFocus
        label="What is measured"
        aside="such as Persistent absence"
        text={values.name}
        onText={(text) => setValues({ ...values, name: text })}
        onEnter={save}
        problem={tried && nameless ? 'Give it a name.' : undefined}
      />
      <label className={styles.label}>
        Its figures are
        <select
          className={styles.select}
          value={values.unit}
          onChange={({ target }) => setValues({ ...values, unit: target.value as MeasureUnit })}
        >
          {measureUnits.map((unit) => (
            <option key={unit} value={unit}>
              {unitWords[unit]}
            </option>
          ))}
        </select>
      </label>
      {values.unit === 'percent' && (
        <BoxField
          single
          label="Who is counted"
          aside="such as Persistently absent"
          text={values.counted}
          onText={(counted) => setValues({ ...values, counted })}
          onEnter={save}
        />
      )}
      <label className={styles.label}>
        Good is
        <select
          className={styles.select}
          value={values.better}
          onChange={({ target }) => setValues({ ...values, better: target.value as Direction })}
        >
          {directions.map((one) => (
            <option key={one} value={one}>
              {one === 'higher' ? 'a higher figure' : 'a lower figure'}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.acts}>
        <Button appearance="primary" onClick={save}>
          {button}
        </Button>
        <Button onClick={() => (drop(), onCancel())}>Cancel</Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  label: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  select: { ...selectBox, maxWidth: sizes.panelNarrow },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
