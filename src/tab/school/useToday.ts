import { useEffect, useState } from 'react';
import type { Day } from '../../domain/day';
import type { Host } from '../host';
import { schoolDay } from '../words/days';

const MINUTE = 60_000;

/** The day it is in the school; turns at the school's midnight, also after a laptop has slept. */
export function useToday(host: Pick<Host, 'now'>): Day {
  const [today, setToday] = useState(() => schoolDay(host.now()));
  useEffect(() => {
    const look = () => setToday(schoolDay(host.now()));
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [host]);
  return today;
}
