'use strict';
// One tab stop for a drawing; arrow keys go from mark to mark, the most important first.
{
  const STEPS = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

  /**
   * Makes marks reachable by keyboard.
   *
   * @param root element that holds the marks
   * @param marks gives the marks in order
   * @param open called with a mark by Enter or the space bar
   * @return to be called when the marks are others
   */
  assay.roving = (root, marks, open) => {
    let now = null;

    function moveTo(mark, focus) {
      if (now) {
        now.setAttribute('tabindex', '-1');
      }
      now = mark;
      mark.setAttribute('tabindex', '0');
      if (focus) {
        mark.focus();
      }
    }

    root.addEventListener('focusin', (event) => {
      const mark = event.target.closest('[role=button]');
      if (mark && root.contains(mark) && mark !== now) {
        moveTo(mark, false);
      }
    });
    root.addEventListener('keydown', (event) => {
      const all = marks();
      const at = all.indexOf(document.activeElement);
      if (at < 0) {
        return;
      }
      if (event.key in STEPS) {
        moveTo(all[(at + STEPS[event.key] + all.length) % all.length], true);
      } else if (event.key === 'Home' || event.key === 'End') {
        moveTo(all[event.key === 'Home' ? 0 : all.length - 1], true);
      } else if (event.key === 'Enter' || event.key === ' ') {
        open(all[at]);
      } else {
        return;
      }
      event.preventDefault();
    });

    return () => {
      const all = marks();
      if (all.length && !all.includes(now)) {
        now = null;
        moveTo(all[0], false);
      }
    };
  };
}
