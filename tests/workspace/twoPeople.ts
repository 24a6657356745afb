import { anAction, anObjective, aPlan } from '../domain/builders';
import { openSchool, type School } from '../lists/tenant';
import { make, openDesk, type Desk } from './desk';

/** Two people at their desks, with a plan of one objective and one action between them. */
export async function twoPeople(switches = {}): Promise<{ school: School; priya: Desk; joan: Desk }> {
  const school = await openSchool(switches);
  const priya = await openDesk(school, 'priya');
  await make(
    priya,
    { kind: 'plan', after: aPlan() },
    { kind: 'objective', after: anObjective() },
    { kind: 'action', after: anAction({ text: 'Rota', monitoring: 'Weekly' }) },
  );
  const joan = await openDesk(school, 'joan');
  return { school, priya, joan };
}

/** The action as a desk shows it. */
export const actionAt = (desk: Desk) => desk.workspace.current().action.get('action')!;
