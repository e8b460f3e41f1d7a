'use strict';
// Drawings as files that stand alone: styles inlined, legend below, nothing that only serves the screen.
{
  const NS = 'http://www.w3.org/2000/svg';
  const PROPERTIES = {
    fill: null, 'fill-opacity': '1', stroke: 'none', 'stroke-width': '1px', 'stroke-opacity': '1',
    'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', opacity: '1', 'paint-order': 'normal',
    'vector-effect': 'none',
  };
  const TEXT = ['font-family', 'font-size', 'font-weight', 'text-anchor'];
  const KEPT = new Set(['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'dx', 'dy', 'width', 'height', 'transform',
    'viewBox', ...Object.keys(PROPERTIES), ...TEXT]);

  /** Text that XML 1.0 can hold; what it cannot, halves of surrogate pairs too, becomes U+FFFD. */
  assay.xmlText = (text) => String(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

  function inline(original, copy) {
    const style = getComputedStyle(original);
    for (const {name} of [...copy.attributes]) {
      if (!KEPT.has(name)) {
        copy.removeAttribute(name);
      }
    }
    for (const [property, usual] of Object.entries(PROPERTIES)) {
      const value = style.getPropertyValue(property);
      if (value !== usual) {
        copy.setAttribute(property, value);
      }
    }
    if (original.localName === 'text') {
      TEXT.forEach((property) => copy.setAttribute(property, style.getPropertyValue(property)));
      copy.textContent = assay.xmlText(original.textContent);
    }
  }

  function standalone(svg) {
    const copy = svg.cloneNode(true);
    const originals = [svg, ...svg.querySelectorAll('*')];
    const copies = [copy, ...copy.querySelectorAll('*')];
    const screenOnly = [];
    originals.forEach((original, i) => {
      if (original.matches('.screen-only, title') || getComputedStyle(original).display === 'none') {
        screenOnly.push(copies[i]);
      }
    });
    originals.forEach((original, i) => inline(original, copies[i]));
    screenOnly.forEach((element) => element.remove());
    return copy;
  }

  function textOf(svg, string, x, y, size) {
    const style = getComputedStyle(svg);
    return assay.svg('text', {x, y, 'font-size': size, 'font-family': style.fontFamily, fill: style.color},
      assay.xmlText(string));
  }

  // Entries of the legend from left to right, in as many rows as they need.
  function legend(svg, entries, width, top) {
    const group = assay.svg('g', {});
    let x = 10;
    let y = top + 16;
    for (const entry of entries) {
      const room = 46 + assay.textWidth(entry.label, 12);
      if (x > 10 && x + room > width) {
        x = 10;
        y += 20;
      }
      const sample = entry.sample();
      sample.setAttribute('transform', `translate(${x},${y - 11})`);
      group.append(sample, textOf(svg, entry.label, x + 30, y, 12));
      x += room;
    }
    return {group, bottom: y + 10};
  }

  /**
   * A drawing as SVG.
   *
   * @param svg on the screen
   * @param entries of the legend: {label, sample()}; the sample is an SVG element of 24 by 14
   */
  function toSvg(svg, title, entries, note) {
    const {width, height} = svg.getBoundingClientRect();
    const copy = standalone(svg);
    const below = legend(svg, entries, width, height);
    const samples = [...below.group.querySelectorAll('*')];
    // Samples take their look from the style sheet, so they must be in the page while it is read.
    svg.append(below.group);
    const styled = below.group.cloneNode(true);
    const copies = [...styled.querySelectorAll('*')];
    samples.forEach((sample, i) => inline(sample, copies[i]));
    below.group.remove();
    const full = below.bottom + 22;
    copy.setAttribute('xmlns', NS);
    copy.setAttribute('viewBox', `0 0 ${width} ${full}`);
    copy.setAttribute('width', width);
    copy.setAttribute('height', full);
    const background = getComputedStyle(document.body).backgroundColor;
    // What leaves the frame of the map must not cover the legend.
    copy.append(assay.svg('rect', {y: height, width, height: full - height, fill: background}),
      styled, textOf(svg, note, 10, full - 8, 11));
    copy.prepend(assay.svg('title', {}, assay.xmlText(title)), assay.svg('rect', {width, height: full, fill: background}));
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(copy) + '\n';
  }

  /** SVG as PNG, of twice its size; a Promise of a Blob. */
  async function toPng(text) {
    const image = new Image();
    // Not blob: a page from disk has no origin, and a canvas that shows its blobs gives nothing back.
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  }

  /** The sample of an entry of a legend, for the screen. */
  const swatch = (entry) => assay.svg('svg', {width: 24, height: 14, viewBox: '0 0 24 14', 'aria-hidden': 'true'}, entry.sample());

  /** Part of a legend on the screen: a heading and a list. */
  const legendGroup = (title, items) => assay.el('div', {class: 'legend-group'}, assay.el('h2', {}, title),
    assay.el('ul', {}, items.map((item) => assay.el('li', {}, item))));

  /** Puts a legend in the place of the last one; the button that had the focus, by its data-key, or else the first has it. */
  function showLegend(element, ...groups) {
    const focused = element.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    element.replaceChildren(...groups);
    if (focused) {
      const buttons = [...element.querySelectorAll('button')];
      (buttons.find((button) => button.dataset.key === focused) || buttons[0]).focus();
    }
  }

  assay.picture = {toSvg, toPng, swatch, legendGroup, showLegend};
}
