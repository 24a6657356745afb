import { firstActions, sayTurn } from './currentPlan';
import { openDevice, type Device, type Rig } from './rig';

/** MiB of memory that the tab's scripts use, after everything unused was collected. */
export interface Hour {
  before: number;
  after: number;
  /** Looks at the tenant, each of which found a change. */
  looks: number;
}

/**
 * An hour of use by the page's own clock, which is moved on a minute at a time: in each somebody else changes an action, the
 * page's next look brings that in, and the person opens a panel, types a few letters in it and closes it.
 */
export async function measureHour(rig: Rig, minutes = 60): Promise<Hour> {
  const device = await openDevice(rig);
  // How much is kept does not depend on how fast it goes.
  await device.cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await device.page.clock.install();
  await device.page.goto(`${rig.ports.ours.window}/?person=priya`);
  const [changing] = firstActions(rig.sandbox);
  const tab = device.page.frameLocator('iframe[title="SEND Strategy"]');
  await tab.getByRole('row', { name: changing!.text }).first().waitFor();
  const useIt = async (turn: number): Promise<void> => {
    sayTurn(rig.sandbox, changing!, turn);
    await device.page.clock.fastForward(61_000);
    await tab.getByText(`as of turn ${turn}.`).first().waitFor();
    await tab
      .locator('[data-row^="action/"]')
      .nth(1 + (turn % 20))
      .click();
    await tab.locator('aside').getByRole('textbox', { name: 'Resources' }).pressSequentially('abc ');
    // What was typed is kept, and sent.
    await device.page.clock.fastForward(3000);
    await device.page.keyboard.press('Escape');
    await device.page.keyboard.press('Escape');
  };
  // What is fetched and drawn once is there before the hour begins.
  for (let turn = 1; turn <= 3; turn++) await useIt(turn);
  const before = await heap(device);
  for (let turn = 4; turn < minutes + 4; turn++) await useIt(turn);
  const after = await heap(device);
  await device.context.close();
  return { before, after, looks: minutes };
}

async function heap({ cdp }: Device): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value / 2 ** 20;
}
