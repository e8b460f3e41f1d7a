'use strict';
// Labels of a drawing that cover neither each other nor what they name.
{
  const pen = document.createElement('canvas').getContext('2d');
  const widths = new Map();

  /** Width of text in pixels, in the type of the page. */
  assay.textWidth = (text, size) => {
    const key = size + text;
    if (!widths.has(key)) {
      pen.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
      widths.set(key, pen.measureText(text).width);
    }
    return widths.get(key);
  };

  const apart = (a, b) => a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];

  function boxes({x, y, radius, centred}, width, size) {
    const gap = radius + 3;
    const half = size / 2 + 1;
    const at = (left, middle, anchor, tx) => ({box: [left, middle - half, left + width, middle + half], anchor, x: tx,
      y: middle + size * 0.35});
    if (centred) {
      return [at(x - width / 2, y, 'middle', x)];
    }
    return [
      at(x + gap, y, 'start', x + gap),
      at(x - gap - width, y, 'end', x - gap),
      at(x - width / 2, y - gap - half, 'middle', x),
      at(x - width / 2, y + gap + half, 'middle', x),
    ];
  }

  /**
   * Chooses labels.
   *
   * @param marks {x, y, radius, text, centred}, the most important first; a centred label stands on its mark
   * @param frame [width, height]; labels stay inside
   * @param taken boxes [left, top, right, bottom] where no label may be; those of these labels and marks are added
   * @return {mark, x, y, anchor} of those that have room
   */
  assay.placeLabels = (marks, [width, height], size, most, taken = []) => {
    const out = [];
    const seen = marks.filter(({x, y}) => x > 0 && y > 0 && x < width && y < height).slice(0, most * 3);
    const bodies = seen.map(({x, y, radius}) => [x - radius, y - radius, x + radius, y + radius]);
    const inside = ([left, top, right, bottom]) => left > 0 && top > 0 && right < width && bottom < height;
    seen.forEach((mark, i) => {
      if (out.length < most) {
        const free = boxes(mark, assay.textWidth(mark.text, size), size)
          .filter(({box}) => inside(box) && taken.every((other) => apart(box, other)));
        // Better where no mark is; never on one that matters more.
        const best = free.find(({box}) => bodies.every((body, j) => j === i || apart(box, body)))
          || free.find(({box}) => bodies.every((body, j) => j >= i || apart(box, body)));
        if (best) {
          out.push({mark, x: best.x, y: best.y, anchor: best.anchor});
          taken.push(best.box);
        }
      }
    });
    taken.push(...bodies);
    return out;
  };
}
