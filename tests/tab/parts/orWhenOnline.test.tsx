import { createElement } from 'react';
import { orWhenOnline } from '../../../src/tab/parts/orWhenOnline';
import { openScreens } from '../drawn';

const Page = ({ name }: { name: string }) => <p>The page of {name}</p>;

test('a page that cannot be fetched says that the network is missing, and is there once it was fetched', async () => {
  const screens = await openScreens('priya');
  const answers = [false, false, true];
  const fetch = orWhenOnline(() =>
    answers.shift() ? Promise.resolve({ default: Page }) : Promise.reject(new Error('No network')),
  );
  const offline = { ...screens.workspace, standing: () => ({ ...screens.workspace.standing(), offline: true }) };

  const instead = createElement((await fetch()).default, { name: 'Outcomes' });
  expect(screens.draw(instead, offline).words).toMatch(/the network is missing.*Try again/);
  expect(screens.draw(instead).words).toMatch(/could not be fetched.*Try again/);
  await fetch();
  const there = createElement((await fetch()).default, { name: 'Outcomes' });
  expect(screens.draw(there, offline).words).toBe('The page of Outcomes');
  screens.close();
});
