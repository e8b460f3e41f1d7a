'use strict';

/* Printing: what is folded is opened, what only stands on the screen gives way to what can be printed, and back. */
{
  const pieces = new Map();
  let undo = [];

  /** Puts what print() makes behind an element while the page is printed; gives what ends that. */
  assay.whenPrinted = (element, print) => {
    pieces.set(element, print);
    return () => pieces.delete(element);
  };

  function unfold() {
    for (const details of document.querySelectorAll('#main details:not([open])')) {
      details.open = true;
      details.dispatchEvent(new Event('toggle')); // now, for those that are filled when they open
      undo.push(() => {
        details.open = false;
      });
    }
  }

  /** Which filters are set: the head with its fields is not printed. */
  function filters() {
    const set = assay.filterKeys.filter((key) => assay.param(key))
      .map((key) => (key === 'q' ? 'words' : key) + ': ' + assay.param(key).split(',').map(assay.words).join(', '));
    return set.length === 0 ? null : assay.el('p', {class: 'print-only how'}, 'Filtered by ', assay.name(set.join('; ')));
  }

  addEventListener('beforeprint', () => {
    assay.printColours(true); // before anything is opened: it makes views draw anew
    unfold();
    const said = filters();
    if (said) {
      document.querySelector('#main h1').after(said);
      undo.push(() => said.remove());
    }
    for (const [element, print] of pieces) {
      const made = print();
      element.after(made);
      undo.push(() => made.remove());
    }
  });
  addEventListener('afterprint', () => {
    undo.forEach((step) => step());
    undo = [];
    assay.printColours(false);
  });
}
