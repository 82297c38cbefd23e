import type { Paint, Part, Picture } from '../../../engine/map/picture.ts';

/**
 * Paints a picture part by part. An image made from the SVG file would need a policy that lets pages
 * load images from strings.
 *
 * @param pixels how many pixels of the canvas a CSS pixel has.
 */
export function paintPicture(picture: Picture, pixels: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * pixels);
  canvas.height = Math.round(picture.height * pixels);
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.scale(pixels, pixels);
  context.fillStyle = picture.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const part of picture.parts) {
    context.save();
    paintPart(context, part);
    context.restore();
  }
  return canvas;
}

function paintPart(context: CanvasRenderingContext2D, part: Part): void {
  switch (part.kind) {
    case 'path': {
      const { x, y, scale } = part.view;
      context.translate(x, y);
      context.scale(scale, scale);
      paintShape(context, new Path2D(part.data), part.paint, scale);
      return;
    }
    case 'circle': {
      const path = new Path2D();
      path.arc(part.x, part.y, part.radius, 0, 2 * Math.PI);
      paintShape(context, path, part.paint, 1);
      return;
    }
    case 'text': {
      const { font, halo, paint, anchor, x, y } = part;
      context.font = `${font.style} ${font.weight} ${font.size}px ${font.family}`;
      context.letterSpacing = `${font.spacing}px`;
      context.textAlign = anchor === 'middle' ? 'center' : anchor;
      context.globalAlpha = paint.opacity ?? 1;
      if (halo) {
        context.strokeStyle = halo.color;
        context.lineWidth = halo.width;
        context.lineJoin = 'round';
        context.strokeText(part.text, x, y);
      }
      context.fillStyle = paint.fill ?? 'none';
      context.fillText(part.text, x, y);
      return;
    }
  }
}

/** @param scale what the context is scaled by; strokes keep their width. */
function paintShape(
  context: CanvasRenderingContext2D,
  path: Path2D,
  paint: Paint,
  scale: number,
): void {
  const { opacity = 1, fillOpacity = 1, strokeOpacity = 1 } = paint;
  if (paint.fill) {
    context.globalAlpha = opacity * fillOpacity;
    context.fillStyle = paint.fill;
    context.fill(path);
  }
  if (!paint.stroke) return;
  context.globalAlpha = opacity * strokeOpacity;
  context.strokeStyle = paint.stroke;
  context.lineWidth = (paint.strokeWidth ?? 1) / scale;
  context.lineCap = 'round';
  context.setLineDash((paint.dashes ?? []).map((dash) => dash / scale));
  context.stroke(path);
}
