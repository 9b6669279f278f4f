/** Pixels for each of the drawing's: sharp in print. */
const density = 2;
const [margin, titleHeight] = [16, 40];

/** A drawing with its title as a picture, in the colours of the page. */
export async function pngOf(drawing: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal;
  const css = getComputedStyle(drawing);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(drawing, css))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * margin) * density;
  canvas.height = (height + titleHeight + margin) * density;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.scale(density, density);
  context.fillStyle = css.getPropertyValue('--surface');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = css.getPropertyValue('--ink');
  context.font = `600 16px ${css.fontFamily}`;
  context.fillText(title, margin, titleHeight - 14, width);
  context.drawImage(image, margin, titleHeight, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('No picture came of it.'))),
      'image/png',
    ),
  );
}

/** The drawing on its own: what it takes from the style sheet is written into it. */
function textOf(drawing: SVGSVGElement, css: CSSStyleDeclaration): string {
  const text = new XMLSerializer().serializeToString(drawing);
  return text
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => css.getPropertyValue(name).trim())
    .replace('font-family: inherit', `font-family: ${css.fontFamily.replaceAll('"', "'")}`);
}
