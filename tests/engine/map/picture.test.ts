import { expect, test } from 'vitest';
import { type Picture, svgText } from '../../../engine/map/picture.ts';

const view = { x: 10, y: 20, scale: 2 };

const picture: Picture = {
  width: 300,
  height: 200,
  title: 'Map of <a> & b',
  ground: '#fff',
  parts: [
    {
      kind: 'path',
      data: 'M0 0L1 1',
      view,
      paint: { stroke: '#123456', strokeWidth: 1.5, dashes: [2, 3], strokeOpacity: 0.5 },
    },
    { kind: 'circle', x: 1.2345, y: 2, radius: 4, paint: { fill: 'rgb(1, 2, 3)', opacity: 1 } },
    {
      kind: 'text',
      x: 5,
      y: 6,
      text: '“a” < b',
      anchor: 'middle',
      font: {
        family: 'system-ui, "Segoe UI"',
        size: 12,
        weight: '600',
        style: 'normal',
        spacing: 0,
      },
      halo: { color: '#fff', width: 3 },
      paint: { fill: '#000', opacity: 0.25 },
    },
  ],
};

test('a picture is an SVG file that can be read anywhere', () => {
  expect(svgText(picture)).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" viewBox="0 0 300 200" role="img">
<title>Map of &lt;a&gt; &amp; b</title>
<rect width="300" height="200" fill="#fff"/>
<path d="M0 0L1 1" transform="translate(10 20) scale(2)" fill="none" stroke="#123456" stroke-width="0.75" stroke-dasharray="1 1.5" stroke-opacity="0.5"/>
<circle cx="1.23" cy="2" r="4" fill="rgb(1, 2, 3)"/>
<text x="5" y="6" text-anchor="middle" font-family="system-ui, &quot;Segoe UI&quot;" font-size="12" font-weight="600" fill="#000" stroke="#fff" stroke-width="3" opacity="0.25" stroke-linejoin="round" paint-order="stroke">“a” &lt; b</text>
</svg>
`,
  );
});
