import { Link, makeStyles } from '@fluentui/react-components';
import { inOrder } from '../../domain/inOrder';
import type { Objective } from '../../domain/objective';
import { refusalText } from '../faultText';
import { selectBox } from '../parts/selectBox';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { Fact } from './Section';

interface OutcomeMeasuredProps {
  objective: Objective;
  editable: boolean;
  onGo(path: string): void;
}

/** Which of the school's outcomes an objective moves. Nothing, where the school keeps none. */
export function OutcomeMeasured({ objective, editable, onGo }: OutcomeMeasuredProps) {
  const styles = useStyles();
  const { keeping } = useSchool();
  const keep = useField('objective', objective.key);
  const all = [...useSnapshot().measure.values()].map(({ record }) => record).filter(({ removed }) => !removed);
  const { measureKey } = objective;
  const own = all.find(({ key }) => key === measureKey);
  const choose = (key: string) =>
    void keep({ measureKey: key }, { measureKey }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  if (all.length === 0 || (!editable && own === undefined)) return null;
  return (
    <Fact label="Outcome" plain={!editable}>
      {editable && (
        <select
          aria-label="Which outcome it moves"
          className={styles.select}
          value={own?.key ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">No outcome yet</option>
          {inOrder(all).map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}{' '}
      {own && (
        <Link as="button" inline onClick={() => onGo(`outcomes/${own.key}`)}>
          {editable ? 'Figures' : own.name}
        </Link>
      )}
    </Fact>
  );
}

const useStyles = makeStyles({ select: selectBox });
