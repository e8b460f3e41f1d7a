'use strict';

/* Two quotes with the words marked that only one of them has. */
{
  const MOST = 400;
  const ALIKE = 0.3;

  function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
  }

  function same(word) {
    return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;
  }

  /** Which words of both are in their longest common subsequence. */
  function common(a, b) {
    const length = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i -= 1) {
      for (let j = b.length - 1; j >= 0; j -= 1) {
        length[i][j] = a[i] === b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    const inA = new Set();
    const inB = new Set();
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      if (a[i] === b[j]) {
        inA.add(i);
        inB.add(j);
        i += 1;
        j += 1;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i += 1;
      } else {
        j += 1;
      }
    }
    return [inA, inB];
  }

  function mark(list, kept, tag) {
    const out = assay.el('bdi', {});
    for (let i = 0; i < list.length;) {
      const from = i;
      const keep = kept.has(i);
      while (i < list.length && kept.has(i) === keep) {
        i += 1;
      }
      const run = list.slice(from, i).join(' ');
      out.append(...(keep ? assay.visible(run) : [assay.el(tag, {}, ...assay.visible(run))]), ' ');
    }
    return out;
  }

  /** The older quote with del, the newer with ins. Quotes too long or too different to compare come without. */
  assay.wordDiff = (before, after) => {
    const a = words(before);
    const b = words(after);
    if (a.length > MOST || b.length > MOST) {
      return [assay.name(before), assay.name(after)];
    }
    const [inA, inB] = common(a.map(same), b.map(same));
    if (inA.size < ALIKE * Math.min(a.length, b.length)) {
      return [assay.name(before), assay.name(after)]; // two sentences, not one that changed
    }
    return [mark(a, inA, 'del'), mark(b, inB, 'ins')];
  };
}
