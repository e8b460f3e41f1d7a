'use strict';

/* Elements. Words of reports only ever become text nodes. */
{
  const SVG = 'http://www.w3.org/2000/svg';
  // Characters that are not seen but change what is: controls, marks of direction, zero width, fillers, tags.
  // eslint-disable-next-line no-control-regex -- those are what is looked for
  const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff\ufffd]|\udb40[\udc00-\udc7f]/;
  const EACH_HIDDEN = new RegExp('(' + HIDDEN.source + ')');

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === 'on') {
        for (const [event, listener] of Object.entries(value)) {
          element.addEventListener(event, listener);
        }
      } else if (name === 'href' && !String(value).startsWith('#')) {
        throw new Error('links lead into the page only');
      } else if (name === 'style' || name === 'srcdoc' || name.startsWith('on')) {
        throw new Error('no attribute ' + name);
      } else if (value === true) {
        element.setAttribute(name, '');
      } else if (value !== null && value !== undefined && value !== false) {
        element.setAttribute(name, value);
      }
    }
    for (const child of children.flat(Infinity)) {
      if (child !== null && child !== undefined && child !== false) {
        element.append(child instanceof Node ? child : document.createTextNode(String(child)));
      }
    }
    return element;
  }

  /** An element; strings among the children become text. */
  assay.el = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

  /** The same for SVG. */
  assay.svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

  /** Text in which characters that hide or turn others are shown by their number. */
  assay.visible = (string) => {
    const text = String(string);
    if (!HIDDEN.test(text)) {
      return [document.createTextNode(text)];
    }
    return text.split(EACH_HIDDEN).filter((part) => part !== '').map((part) => {
      if (!HIDDEN.test(part)) {
        return document.createTextNode(part);
      }
      const code = part.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
      return assay.el('span', {class: 'hidden-char', title: 'character U+' + code}, part === '\ufffd' ? part : 'U+' + code);
    });
  };

  /** Words of a report, isolated from the direction of what is around them. */
  assay.name = (string) => assay.el('bdi', {}, ...assay.visible(string));

  /** The same as a plain string, for titles and cells. */
  assay.plain = (string) => String(string).split(EACH_HIDDEN)
    .map((part) => (HIDDEN.test(part) && part !== '\ufffd'
      ? '[U+' + part.codePointAt(0).toString(16).toUpperCase().padStart(4, '0') + ']' : part)).join('');

  /** armed_group as people read it. */
  assay.words = (id) => {
    if (id === null || id === undefined || id === '') {
      return '';
    }
    const text = String(id).replaceAll('_', ' ').replaceAll('-', ' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };

  // Made once: toLocaleString makes its own each time.
  const numbers = new Intl.NumberFormat('en');

  /** 12,345. */
  assay.number = (number) => numbers.format(number);

  /** 1 report, 2 reports. */
  assay.count = (number, noun, nouns) =>
    assay.number(number) + ' ' + (number === 1 ? noun : nouns || noun + 's');

  /** Colour of a type or commodity category, as the style says in light or dark. */
  assay.colour = (id) =>
    getComputedStyle(document.documentElement).getPropertyValue('--' + String(id).replaceAll('_', '-')).trim() || '#767676';

  /** How much of a list is on the page, for the printer: a button for more is of no use on paper. */
  assay.printedPart = (shown, all) => (shown < all
    ? assay.el('p', {class: 'print-only how'}, assay.number(shown) + ' of ' + assay.number(all)) : null);

  /** Keeps the focus when a button has shown more: on the button, or, where that is gone, on the first of what came. */
  assay.afterMore = (button, first) => {
    if (button.isConnected && !button.hidden) {
      button.focus({preventScroll: true});
    } else if (first) {
      first.setAttribute('tabindex', '-1');
      first.focus({preventScroll: true});
    }
  };

  /** Gives the user a file. */
  assay.download = (file, mediaType, content) => {
    const blob = content instanceof Blob ? content : new Blob([content], {type: mediaType});
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  /** A cell for a spreadsheet: quoted where it must be; what would be taken for a formula gets an apostrophe. */
  function cell(value, quoted) {
    let text = value === null || value === undefined ? '' : String(value);
    if (/^[=+\-@\t\r]/.test(text) && !/^[+-]?[0-9.]+$/.test(text)) {
      text = "'" + text;
    }
    return quoted.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  }

  /** Rows as CSV by RFC 4180. */
  assay.toCsv = (rows) => rows.map((row) => row.map((value) => cell(value, /[",\r\n]/)).join(',') + '\r\n').join('');

  /** Rows as a spreadsheet takes them from the clipboard: with tabs, each on one line. */
  assay.toTsv = (rows) => rows.map((row) => row.map((value) =>
    cell(value, /"/).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}
