import type { ReactElement } from 'react';
import { useReasonFirst, type ReasonFirst } from '../../../src/tab/parts/useReasonFirst';
import { openScreens } from '../drawn';

type Buttons = ReactElement<{ actions: ReactElement<{ children: ReactElement<{ onClick(): void }>[] }> }>;

test('what is asked is done with the words as they stand by then, not as they stood when it was asked', async () => {
  const screens = await openScreens('priya');
  const done: string[] = [];
  let words = 'Many are late';
  let reasonFirst: ReasonFirst | undefined;
  function Probe() {
    const said = words;
    const first = useReasonFirst({
      act: (about) => done.push(`${about}: ${said}`),
      addReason: (about) => done.push(`reason of ${about}: ${said}`),
    });
    if (first.about === undefined) first.ask(true, 'the answer');
    // The sentence is mended while the question stands beside it.
    words = 'Many are late on Mondays';
    reasonFirst = first;
    return first.question;
  }
  expect(screens.draw(<Probe />).buttons).toEqual(['Make it a priority all the same', 'Add a reason first']);
  expect(reasonFirst!.about).toBe('the answer');
  for (const button of (reasonFirst!.question as Buttons).props.actions.props.children) button.props.onClick();
  expect(done).toEqual(['the answer: Many are late on Mondays', 'reason of the answer: Many are late on Mondays']);
  await screens.close();
});
