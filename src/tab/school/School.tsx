import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Day } from '../../domain/day';
import type { Circumstances } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import type { Standing, Workspace } from '../../workspace/workspace';
import type { Host } from '../host';
import { createKeeping, type Keeping } from './keeping';
import { useSeen, type Seen } from './useSeen';
import { useToday } from './useToday';

/** All that screens share: the school's records and what surrounds them. */
export interface School {
  workspace: Workspace;
  keeping: Keeping;
  host: Host;
  /** The day it is in the school. */
  today: Day;
  /** For domain functions, drawn anew at each call. */
  circumstances(): Circumstances;
}

const SchoolContext = createContext<School | undefined>(undefined);
const SeenContext = createContext<Seen | undefined>(undefined);

/** Gives the screens inside it their school. */
export function SchoolProvider({ workspace, host, children }: { workspace: Workspace; host: Host; children: ReactNode }) {
  const today = useToday(host);
  const keeping = useMemo(() => createKeeping(workspace, host), [workspace, host]);
  const seen = useSeen(workspace);
  const school = useMemo<School>(
    () => ({
      workspace,
      keeping,
      host,
      today,
      circumstances: () => ({ now: host.now().toISOString(), newKey: host.newKey, person: workspace.standing().person }),
    }),
    [workspace, keeping, host, today],
  );
  return (
    <SchoolContext value={school}>
      <SeenContext value={seen}>{children}</SeenContext>
    </SchoolContext>
  );
}

/** The school around a screen; a mistake of ours where there is none. */
export function useSchool(): School {
  return inside(use(SchoolContext));
}

/** The school's records, drawn again whenever they change. */
export function useSnapshot(): Snapshot {
  return inside(use(SeenContext)).snapshot;
}

/** How things stand between this device and the tenant, drawn again whenever that changes. */
export function useStanding(): Standing {
  return inside(use(SeenContext)).standing;
}

/** The same where there may be no school yet. */
export function useStandingIfAny(): Standing | undefined {
  return use(SeenContext)?.standing;
}

function inside<T>(given: T | undefined): T {
  if (given === undefined) throw new Error('This component is drawn outside a SchoolProvider');
  return given;
}
