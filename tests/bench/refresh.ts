import { firstActions, sayTurn } from './currentPlan';
import { openDevice, type Rig } from './rig';
import { watchScript, type Seen } from './watch';

/** KiB from Graph that one change by somebody else costs an open tab. */
export async function measureRefresh(rig: Rig): Promise<number> {
  const device = await openDevice(rig, watchScript({ turn: /as of turn (\d+)\./ }));
  await device.page.goto(`${rig.ports.ours.window}/?person=priya`);
  const [changing] = firstActions(rig.sandbox);
  await device.page.frameLocator('iframe[title="SEND Strategy"]').getByRole('row', { name: changing!.text }).first().waitFor();
  // Waking up is a reason to look at the tenant again only after a while.
  await pause(15_000);
  rig.wire.forget();
  const began = performance.timeOrigin + performance.now();
  sayTurn(rig.sandbox, changing!, 1);
  const tab = device.tab()!;
  await tab.evaluate(() => dispatchEvent(new Event('online')));
  await tab.waitForFunction(() => (globalThis as unknown as { benchSeen: Seen }).benchSeen.turn1 !== undefined);
  await pause(3000);
  const { fromGraph } = rig.wire.traffic(began, Infinity);
  await device.context.close();
  return fromGraph;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
