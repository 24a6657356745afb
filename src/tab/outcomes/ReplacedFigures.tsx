import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReplacedFigure } from '../../domain/outcomeFile/replacedFigures';
import type { Measure, MeasureUnit } from '../../domain/measure';
import { startingMeasures } from '../../domain/startingMeasures';
import { measureName } from '../words/outcomeQuestions';
import { groupWords, ownerWords, plainNumber, valueText, yearGroupWords } from '../words/outcomes';

interface ReplacedFiguresProps {
  replaced: readonly ReplacedFigure[];
  measures: readonly Measure[];
}

/** Which figures that stand would be changed by what was read, from what to what. */
export function ReplacedFigures({ replaced, measures }: ReplacedFiguresProps) {
  const styles = useStyles();
  if (replaced.length === 0) return null;
  return (
    <section aria-label="What would change">
      <h2 className={styles.head}>What would change</h2>
      <ul className={styles.list}>
        {replaced.map((one) => (
          <li key={one.after.key}>{replacedWords(one, measures)}</li>
        ))}
      </ul>
    </section>
  );
}

/** `SEN Support, Year 6: 91.8% → 81.5% (Attendance, 2025/26)`. */
function replacedWords({ after, numbers }: ReplacedFigure, measures: readonly Measure[]): string {
  const { measureKey, whose, period, yearGroup, group } = after;
  const unit = [...measures, ...startingMeasures].find(({ key }) => key === measureKey)?.unit ?? 'mean';
  const whom = [groupWords[group], yearGroup && yearGroupWords(yearGroup)].filter(Boolean).join(', ');
  const about = [measureName(measureKey, measures), period, whose === 'school' ? '' : ownerWords[whose].toLowerCase()];
  const said = numbers.map(({ what, from, to }) => {
    const unknown = what === 'value' && after.count !== null ? 'as counted' : 'not known';
    return `${labels[what]}${numberText(what, from, unit)} → ${to === null ? unknown : numberText(what, to, unit)}`;
  });
  return `${whom}: ${said.join(', ')} (${about.filter(Boolean).join(', ')})`;
}

const labels = { pupils: 'pupils ', count: 'counted ', value: '' };

function numberText(what: keyof typeof labels, number: number, unit: MeasureUnit): string {
  return what === 'value' ? valueText(number, unit) : plainNumber(number);
}

const useStyles = makeStyles({
  head: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    margin: `0 0 ${tokens.spacingVerticalL}`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontVariantNumeric: 'tabular-nums',
  },
});
