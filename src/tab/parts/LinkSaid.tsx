import type { Link } from '../../domain/chain';
import { wordFields, type Sayer } from '../../domain/sayers';
import { useSnapshot } from '../school/School';
import { linkWords } from '../words/linkWords';
import { SafeInPrint } from './SafeInPrint';

/** How a thing in the chain is called in a line, on paper without numbers that are hidden by now. */
export function LinkSaid({ link }: { link: Link }) {
  const words = linkWords(useSnapshot(), link);
  return isSayer(link) ? <SafeInPrint sayer={link}>{words}</SafeInPrint> : words;
}

function isSayer(link: Link): link is Link & Sayer {
  return link.kind in wordFields;
}
