import { renderToStaticMarkup } from 'react-dom/server';
import { KeyHint, KeyHints } from '../../../src/tab/parts/KeyHint';

test('keys are read out as a sentence, and not once more as they are drawn', () => {
  const html = renderToStaticMarkup(
    <KeyHints said="Enter goes on, Shift and Enter makes a new line">
      <KeyHint of="Enter" /> goes on <KeyHint of="Shift" /> <KeyHint of="Enter" /> new line
    </KeyHints>,
  );
  const heard = html.replace(/<span aria-hidden="true">.*?<\/span>/, '').replace(/<[^>]*>/g, '');
  expect(heard).toBe('Enter goes on, Shift and Enter makes a new line');
});
