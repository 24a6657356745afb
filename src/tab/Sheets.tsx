import type { Key } from '../domain/record';
import { Find } from './find/Find';
import { Keys } from './Keys';

interface SheetsProps {
  sheet: 'keys' | 'find';
  planKey?: Key;
  onGo(path: string): void;
  onClose(): void;
}

/** What opens over any page: the keys, and what looks for a part of the plan. */
export function Sheets({ sheet, onClose, ...finding }: SheetsProps) {
  return sheet === 'keys' ? <Keys onClose={onClose} /> : <Find {...finding} onClose={onClose} />;
}
