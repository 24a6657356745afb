import { isOpen, type AgendaItem } from '../../domain/agenda';
import { listWords } from '../words/counts';

/** What a review has not said yet. None of it stands in the way of ending it. */
export function lackingWords(agenda: readonly AgendaItem[]): string[] {
  const refs = (fits: (item: AgendaItem) => boolean) => agenda.filter(fits).map(({ view }) => view.ref);
  const undecided = refs(isOpen);
  const unsaid = refs(({ heard }) => asksWhy(heard?.verdict) && heard?.reason.trim() === '');
  return [
    ...(undecided.length > 0 ? [`Not decided yet: ${listWords(undecided)}. What is not decided goes on as it is.`] : []),
    ...(unsaid.length > 0 ? [`No reason yet for ${listWords(unsaid)}.`] : []),
  ];
}

function asksWhy(verdict: string | undefined): boolean {
  return verdict === 'amend' || verdict === 'complete' || verdict === 'stop';
}
