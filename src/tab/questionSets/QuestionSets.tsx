import type { ReactNode } from 'react';
import { setOf } from '../../domain/questionSets';
import { Opening } from '../parts/Opening';
import { Skeleton } from '../parts/Skeleton';
import { useSnapshot } from '../school/School';
import { useBuiltInSets } from '../school/useBuiltInSets';
import { useFetching } from '../school/useFetching';
import { BringInSet } from './BringInSet';
import { SetList } from './SetList';
import { SetPage } from './SetPage';

interface QuestionSetsProps {
  /** The parts of the address after `reviews/sets`. */
  at: readonly string[];
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onGo(path: string): void;
}

/** The sets of questions by which the school reviews its provision: all of them, one of them, or one to be brought in. */
export function QuestionSets({ at: [key = ''], notices, onGo }: QuestionSetsProps) {
  const snapshot = useSnapshot();
  const builtIn = useBuiltInSets();
  const fetching = useFetching();
  if (builtIn === undefined) return <Skeleton words="Fetching the question sets." />;
  if (key === 'bringIn') return <BringInSet builtIn={builtIn} onGo={onGo} />;
  const set = setOf(snapshot, builtIn, { setKey: key });
  if (set === undefined && key !== '' && fetching) return <Opening notices={notices} />;
  if (set === undefined) return <SetList builtIn={builtIn} notices={notices} isMissing={key !== ''} onGo={onGo} />;
  return <SetPage key={set.family} set={set} builtIn={builtIn} notices={notices} onGo={onGo} />;
}
