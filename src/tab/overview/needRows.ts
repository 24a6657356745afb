import {
  ArrowSplitRegular,
  CheckmarkCircleRegular,
  ClipboardTaskListLtrRegular,
  ClockRegular,
  CommentRegular,
  FlagRegular,
  PeopleRegular,
  TargetRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { Day } from '../../domain/day';
import type { Need } from '../../domain/needsYou';
import { isSamePerson } from '../../domain/people';
import type { Author } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import type { Status } from '../../domain/update';
import type { Clash } from '../../workspace/workspace';
import { aboutWords } from '../words/aboutWords';
import { clashPlace } from '../words/clashPlace';
import { count } from '../words/counts';
import { dayText, distanceText, dueWords, saidText } from '../words/days';
import { fieldWord } from '../words/fields';
import { mayOnlyRead, reviewName } from '../words/reviewNames';
import { statusWords } from '../../domain/statusWords';

/** A line of what needs somebody: what it is, how it stands, when, and the one thing to do. */
export interface NeedRow {
  id: string;
  icon: FluentIcon;
  title: string;
  aside: string;
  status?: Status;
  when: string;
  /** The day has gone by. */
  late: boolean;
  verb: string;
  /** Where it is done. */
  path: string;
  /** The record whose words it says, as the printed page asks for it: `action/4f2a`. */
  said?: string;
}

/** Two versions of a field, as a line among the others. */
export function clashRow(snapshot: Snapshot, clash: Clash, person: Pick<Author, 'entraId'>, today: Day): NeedRow {
  const { key, kind, recordKey, field, theirs } = clash;
  return {
    id: `clash/${key}`,
    icon: ArrowSplitRegular,
    title: `Two versions of ${aboutWords(kind, recordKey, snapshot, today) || 'something you wrote'}`,
    aside: isSamePerson(theirs.by, person)
      ? `You changed “${fieldWord(kind, field)}” twice, here and elsewhere`
      : `You and ${theirs.by?.name ?? 'somebody else'} both changed “${fieldWord(kind, field)}”`,
    when: theirs.at === undefined ? '' : saidText(theirs.at, today),
    late: false,
    verb: 'Choose',
    path: clashPlace(snapshot, clash).path,
    said: `${kind}/${recordKey}`,
  };
}

/** What waits for somebody, as a line. */
export function needRow(need: Need, snapshot: Snapshot, today: Day): NeedRow {
  switch (need.what) {
    case 'answer':
      return {
        id: `answer/${need.remark.key}`,
        icon: CommentRegular,
        title: `${need.remark.author?.name ?? 'Somebody'} ${need.remark.text.includes('?') ? 'asks' : 'wrote'} about ${named(need.action)}`,
        aside: `“${need.remark.text}”`,
        when: saidText(need.remark.at, today),
        late: false,
        verb: 'Reply',
        path: `action/${need.action.kept.record.key}?do=reply.${need.threadKey}`,
        said: saidOf(need.action),
      };
    case 'late':
    case 'soon': {
      const due = dueWords(need.due, today, false);
      const isLate = need.what === 'late';
      return {
        id: `${need.what}/${need.action.kept.record.key}`,
        icon: isLate ? ClockRegular : CheckmarkCircleRegular,
        title: isLate ? named(need.action) : `${named(need.action)} is due ${due.date}`,
        aside: isLate ? `${statusWords[need.action.status]}, due ${due.date}` : `${statusWords[need.action.status]}. Is it done?`,
        status: need.action.status,
        when: due.distance,
        late: due.late,
        verb: 'Update',
        path: `action/${need.action.kept.record.key}?do=update`,
        said: saidOf(need.action),
      };
    }
    case 'overseen': {
      const due = dueWords(need.due, today, false);
      return {
        id: `overseen/${need.action.kept.record.key}`,
        icon: ClockRegular,
        title: named(need.action),
        aside: `${statusWords[need.action.status]}, due ${due.date}. You lead or sponsor objective ${need.objective}`,
        status: need.action.status,
        when: due.distance,
        late: due.late,
        verb: 'Look',
        path: `action/${need.action.kept.record.key}`,
        said: saidOf(need.action),
      };
    }
    case 'review':
      return {
        id: `review/${need.review.key}`,
        icon: FlagRegular,
        title: 'Plan review',
        aside: `Due ${dayText(need.due, today)}`,
        when: need.due < today ? dueWords(need.due, today, false).distance : distanceText(need.due, today),
        late: need.due < today,
        verb: 'Hold it',
        path: `review/${need.review.key}`,
      };
    case 'questions':
      return {
        id: `questions/${need.review.key}`,
        icon: ClipboardTaskListLtrRegular,
        title: reviewName(snapshot, need.review, today),
        aside: `${count(need.open, 'question')} open that you look after${need.mayAnswer ? '' : `. ${mayOnlyRead}`}`,
        when: '',
        late: false,
        verb: need.mayAnswer ? 'Go on' : 'Look',
        path: `reviews/${need.review.key}/${encodeURIComponent(need.next)}`,
      };
    case 'others':
      return {
        id: 'others',
        icon: PeopleRegular,
        title: `${count(need.count, 'more action')} of other people`,
        aside: `Late, or due by ${dayText(need.by, today)}`,
        when: '',
        late: false,
        verb: 'Look',
        path: `plan/${need.planKey}?due=${need.by}`,
      };
    case 'othersAsk':
      return {
        id: 'othersAsk',
        icon: CommentRegular,
        title: `${count(need.count, 'more conversation')} about other people’s actions`,
        aside: `Without an answer, the first about ${named(need.first)}`,
        when: '',
        late: false,
        verb: 'Look',
        path: `action/${need.first.kept.record.key}`,
        said: saidOf(need.first),
      };
    case 'marks':
      return {
        id: 'marks',
        icon: TargetRegular,
        title:
          need.count === 1
            ? need.first.title || 'A priority without a name'
            : `${count(need.count, 'proposed priority', 'proposed priorities')}`,
        aside: need.count === 1 ? 'Proposed as a priority: how do you see it?' : 'How do you see them?',
        when: '',
        late: false,
        verb: 'Give my marks',
        path: `priorities/${need.first.key}/marks`,
        said: need.count === 1 ? `priority/${need.first.key}` : undefined,
      };
    case 'settle':
      return {
        id: 'settle',
        icon: TargetRegular,
        title: `${count(need.things.length, 'thing')} to settle between outcomes and actions`,
        aside: 'Where a finding, a priority or an action stands alone',
        when: '',
        late: false,
        verb: 'Look',
        path: 'priorities/settle',
      };
  }
}

function saidOf({ kept }: { kept: { record: { key: string } } }): string {
  return `action/${kept.record.key}`;
}

function named({ ref, kept }: { ref: string; kept: { record: { text: string } } }): string {
  return `${ref} ${kept.record.text || 'No name yet'}`;
}
