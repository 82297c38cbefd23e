import { boxOf, expect, test } from './firefox.ts';
import { marksOn, openOwn } from './firefox-browser.ts';
import { paper } from './pdf-reader.ts';
import { tinyPdf } from './tiny-pdf.ts';

test('a file that is dropped is shown, and its terms are marked and explained', async ({
  firefox,
}) => {
  const reader = await openOwn(firefox, 'pdf.html');
  await reader.evaluate(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'paper.pdf'));
      const init = { bubbles: true, cancelable: true, dataTransfer: data };
      document.body.dispatchEvent(new DragEvent('drop', init));
    },
    [...tinyPdf(paper)],
  );
  await expect.poll(() => marksOn(reader)).toContain('treacherous turn');
  expect(await marksOn(reader)).toContain('corrigi-ble');
  const box = await boxOf(reader, 'treacherous turn');
  await reader.mouse.move(0, 300);
  await reader.mouse.move(box?.x ?? 0, box?.y ?? 0, { steps: 5 });
  await reader.waitForSelector('[data-gloss="card"] >>> [role="dialog"]');
  await reader.close();
});
