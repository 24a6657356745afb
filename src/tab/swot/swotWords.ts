import type { Consequence, Quadrant, Weight } from '../../domain/swotEntry';

/** What the four quadrants are called, what each is for, and what is asked of its entries. */
export const quadrantWords: Record<Quadrant, { many: string; one: string; about: string; ask: string; prompt: string }> = {
  strength: {
    many: 'Strengths',
    one: 'strength',
    about: 'Inside school: what supports us to achieve this objective',
    ask: 'Use this strength',
    prompt: 'A stable team, something that works already',
  },
  weakness: {
    many: 'Weaknesses',
    one: 'weakness',
    about: 'Inside school: what may be a barrier to it',
    ask: 'Answer this weakness',
    prompt: 'One person holds all the knowledge, nobody looks at the data',
  },
  opportunity: {
    many: 'Opportunities',
    one: 'opportunity',
    about: 'Outside school: what could help us achieve or exceed it',
    ask: 'Use this opportunity',
    prompt: 'Outreach, a grant, a network of schools',
  },
  threat: {
    many: 'Threats',
    one: 'threat',
    about: 'Outside school: what could prevent it, or make it redundant',
    ask: 'Answer this threat',
    prompt: 'Money that ends, long waits, a change of rules',
  },
};

/** How much an entry weighs, as it is offered. */
export const weightWords: Record<Weight, string> = { low: 'Low', medium: 'Medium', high: 'High' };

/** What may follow from an entry, as it is offered. */
export const consequenceWords: Record<Consequence, { name: string; about: string }> = {
  approach: { name: 'Used in the approach', about: 'It shapes how an action is done' },
  action: { name: 'Becomes an action', about: 'A new one of this objective, or one that is there' },
  risk: { name: 'A risk to watch', about: 'It is looked at at each plan review' },
  setAside: { name: 'Set aside', about: 'With the reason' },
};
