import { commentActs } from '../domain/comment';
import { choice, keys, line, note, reference } from './columns';
import type { ListDefinition } from './definition';

export const comments: ListDefinition<'comment'> = {
  kind: 'comment',
  displayName: 'SEND comments',
  description: 'What leaders say about actions. Only added to.',
  audience: 'conversation',
  label: ({ act }) => act,
  columns: {
    planKey: reference('PlanKey'),
    actionKey: reference('ActionKey'),
    act: choice('Act', commentActs),
    about: line('About'),
    text: note('CommentText'),
    mentions: keys('Mentions'),
    reason: note('Reason'),
    at: line('WrittenAt'),
  },
};
