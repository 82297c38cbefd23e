import { saveFile } from '../../../browser/save-file.ts';
import { svgText } from '../../../engine/map/picture.ts';
import { paintPicture } from './paint-picture.ts';
import { readPicture } from './read-picture.ts';

export type FileFormat = 'svg' | 'png';

/** The pixels of a saved picture for each of the screen's, so that it can be printed. */
const pixels = 2;

/** Offers a map as it is shown to be saved as a file. */
export async function savePicture(
  svg: SVGSVGElement,
  name: string,
  title: string,
  format: FileFormat,
): Promise<void> {
  const picture = readPicture(svg, title);
  if (format === 'svg') {
    saveFile(`${name}.svg`, svgText(picture), 'image/svg+xml');
    return;
  }
  const canvas = paintPicture(picture, pixels);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) saveFile(`${name}.png`, blob, blob.type);
}
