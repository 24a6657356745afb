import type { Measure } from '../../domain/measure';
import { Sheet } from '../parts/Sheet';
import { useSchool } from '../school/School';
import { changedMeasure } from './changedMeasure';
import { MeasureForm } from './MeasureForm';

/** What a measure is called and counts, to be put right. Its figures stay. */
export function MeasureSheet({ measure, onClose }: { measure: Measure; onClose(): void }) {
  const { workspace, keeping } = useSchool();
  const { key, name, counted, unit, better } = measure;
  return (
    <Sheet title="Change the measure" above={name} onClose={onClose}>
      <MeasureForm
        name={`measure/${key}`}
        start={{ name, counted, unit, better }}
        button="Save"
        onSave={async (values, written) => {
          await keeping.keep(changedMeasure(workspace.current(), key, written), { say: `Changed ${values.name}` });
          onClose();
        }}
        onCancel={onClose}
      />
    </Sheet>
  );
}
