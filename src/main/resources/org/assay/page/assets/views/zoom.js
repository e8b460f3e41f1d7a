'use strict';
// Zoom and pan of a drawing: mouse, touch, and buttons.
{
  const ARROWS = [['←', 'Left', [1, 0]], ['↑', 'Up', [0, 1]], ['↓', 'Down', [0, -1]], ['→', 'Right', [-1, 0]]];

  const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  /**
   * Lets a drawing be zoomed and moved. While nothing is enlarged, one finger and the wheel scroll the page.
   *
   * @param svg the drawing
   * What somebody looks at is in the address: zoom=SCALE,X,Y, with the middle of the frame in units of the drawing.
   *
   * @param options {extent: [least, most], size: () => [width, height], changed: (transform) => {}, fit: () => transform,
   *     toDrawing: (point of the unmoved frame) => point, toFrame: the way back}
   * @return {buttons, behaviour, transform(), fit(at once), start(), follow(), refit()}
   */
  assay.zoom = (svg, {extent, size, changed, fit, toDrawing, toFrame}) => {
    const target = d3.select(svg);
    const behaviour = d3.zoom()
      .scaleExtent(extent)
      .extent(() => [[0, 0], size()])
      .filter((event) => {
        const enlarged = d3.zoomTransform(svg).k > extent[0] * 1.001;
        if (event.type === 'wheel') {
          return enlarged || event.deltaY < 0 || event.ctrlKey;
        }
        return event.touches ? enlarged || event.touches.length > 1 : !event.button && !event.ctrlKey;
      })
      .on('zoom', ({transform}) => {
        svg.style.touchAction = transform.k > extent[0] * 1.001 ? 'none' : 'pan-y';
        changed(transform);
      })
      .on('end', ({transform}) => {
        if (fitted) {
          said = String(transform) === String(fitted) ? null : written(transform);
          assay.note({zoom: said});
        }
      });
    svg.style.touchAction = 'pan-y';
    target.call(behaviour).on('dblclick.zoom', null);

    // What everything was fitted by, so that a frame of another size is fitted anew unless somebody has moved.
    let fitted = null;
    let said = null;
    const eased = (atOnce) => (atOnce || still() ? target : target.transition().duration(300));
    const button = (text, label, click) => assay.el('button', {type: 'button', 'aria-label': label, title: label,
      on: {click}}, text);
    function fitAll(atOnce) {
      fitted = fit();
      eased(atOnce).call(behaviour.transform, fitted);
    }

    function written(transform) {
      const [width, height] = size();
      const middle = toDrawing(transform.invert([width / 2, height / 2]));
      return [transform.k, ...middle].map((number) => String(Math.round(number * 100) / 100)).join(',');
    }

    // What the address asks for, or null.
    function asked() {
      const numbers = (assay.param('zoom') || '').split(',').map(Number);
      if (numbers.length !== 3 || !numbers.every(Number.isFinite)) {
        return null;
      }
      const [k, x, y] = numbers;
      const [width, height] = size();
      const point = toFrame([x, y]);
      const scale = Math.min(Math.max(k, extent[0]), extent[1]);
      return point && d3.zoomIdentity.translate(width / 2, height / 2).scale(scale).translate(-point[0], -point[1]);
    }

    // Shows what the address asks for, or else everything.
    function start() {
      const transform = asked();
      if (transform) {
        fitted = fit();
        target.call(behaviour.transform, transform);
      } else {
        fitAll(true);
      }
    }

    // The address is another: goes where it asks to; one that asks for nothing leaves all as it is.
    function follow() {
      const wanted = assay.param('zoom');
      if (wanted === null) {
        assay.note({zoom: said});
      } else if (wanted !== said) {
        start();
      }
    }

    const buttons = assay.el('div', {class: 'zoom-buttons', role: 'group', 'aria-label': 'Zoom and move'},
      button('+', 'Zoom in', () => eased().call(behaviour.scaleBy, 1.6)),
      button('−', 'Zoom out', () => eased().call(behaviour.scaleBy, 1 / 1.6)),
      button('⤢', 'Fit', () => fitAll(false)),
      ARROWS.map(([text, label, [x, y]]) => button(text, label, () => {
        const [width, height] = size();
        const {k} = d3.zoomTransform(svg);
        eased().call(behaviour.translateBy, x * width * 0.2 / k, y * height * 0.2 / k);
      })));
    return {
      buttons,
      behaviour,
      transform: () => d3.zoomTransform(svg),
      fit: fitAll,
      start,
      follow,
      refit: () => {
        if (String(d3.zoomTransform(svg)) === String(fitted)) {
          fitAll(true);
        } else {
          start();
        }
      },
    };
  };
}
