'use strict';

assay.view('overview', {
  title: 'Overview',
  render(container) {
    const update = () => container.replaceChildren(assay.el('p', {}, assay.count(assay.selection().reports.length, 'report')));
    update();
    return {update};
  },
});
