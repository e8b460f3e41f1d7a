'use strict';
// Zoom and pan of a drawing: mouse, touch, and buttons.
{
  const ARROWS = [['←', 'Left', [1, 0]], ['↑', 'Up', [0, 1]], ['↓', 'Down', [0, -1]], ['→', 'Right', [-1, 0]]];

  const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  /**
   * Lets a drawing be zoomed and moved. While nothing is enlarged, one finger and the wheel scroll the page.
   *
   * @param svg the drawing
   * @param options {extent: [least, most], size: () => [width, height], changed: (transform) => {}, fit: () => transform}
   * @return {buttons, behaviour, transform(), fit(at once), refit()}
   */
  assay.zoom = (svg, {extent, size, changed, fit}) => {
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
      });
    svg.style.touchAction = 'pan-y';
    target.call(behaviour).on('dblclick.zoom', null);

    const eased = (atOnce) => (atOnce || still() ? target : target.transition().duration(300));
    const button = (text, label, click) => assay.el('button', {type: 'button', 'aria-label': label, title: label,
      on: {click}}, text);
    // What everything was fitted by, so that a frame of another size is fitted anew unless somebody has moved.
    let fitted = null;
    function fitAll(atOnce) {
      fitted = fit();
      eased(atOnce).call(behaviour.transform, fitted);
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
      refit: () => {
        if (String(d3.zoomTransform(svg)) === String(fitted)) {
          fitAll(true);
        }
      },
    };
  };
}
