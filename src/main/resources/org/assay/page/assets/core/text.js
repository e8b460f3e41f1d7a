'use strict';

/* The text of a report as nodes: headings, passages, sentences with their mentions; nothing is left out. */
{
  const BREAK = /\n[^\S\n]*\n/;

  /** Where the heading of a section ends: its letters, whatever space is between them. */
  function headingEnd(text, section) {
    let at = section.start;
    for (const letter of section.heading.replace(/\s+/g, '')) {
      while (at < section.end && /\s/.test(text[at])) {
        at += 1;
      }
      if (!text.startsWith(letter, at)) {
        return section.start; // the heading is not printed like that
      }
      at += letter.length;
    }
    return at;
  }

  /** Headings and passages in the order of the text; what lies between is foreign. */
  function parts(data) {
    const out = [];
    for (const section of data.sections) {
      const end = section.heading === '' ? section.start : headingEnd(data.text, section);
      out.push({kind: 'heading', start: section.start, end, section});
    }
    for (const passage of data.passages) {
      out.push({kind: 'passage', start: passage.spans[0][0], end: passage.spans.at(-1)[1], passage});
    }
    return out.sort((a, b) => a.start - b.start || (a.kind === 'heading' ? -1 : 1));
  }

  function byStart(items) {
    return items.flatMap((item) => item.spans.map(([start, end], i) =>
      ({item, start, end, first: i === 0, last: i === item.spans.length - 1}))).sort((a, b) => a.start - b.start);
  }

  class Renderer {
    constructor(data, marks) {
      this.data = data;
      this.marks = marks;
      this.mentions = byStart(data.mentions);
      this.next = 0;
    }

    render() {
      const out = [];
      let at = 0;
      for (const part of parts(this.data)) {
        this.foreign(out, at, part.start);
        if (part.kind === 'heading') {
          if (part.section.heading !== '') {
            const level = 'h' + Math.min(6, part.section.level + 1);
            out.push(assay.el(level, {id: part.section.id}, assay.name(part.section.heading)));
          }
        } else {
          out.push(this.passage(part.passage, Math.max(at, part.start)));
        }
        at = Math.max(at, part.end);
      }
      this.foreign(out, at, this.data.text.length);
      return out;
    }

    foreign(out, start, end) {
      const text = start < end ? this.data.text.slice(start, end).trim() : '';
      if (text !== '') {
        out.push(assay.el('p', {class: 'foreign', title: 'not read as prose'}, assay.name(text)));
      }
    }

    passage(passage) {
      const node = assay.el('div', {class: 'passage', id: passage.id},
        assay.el('p', {class: 'label'}, passage.indicator
          ? [assay.el('b', {}, assay.words(passage.indicator)), ' · ' + passage.confidence.toFixed(2)]
          : 'No indicator'));
      let paragraph = assay.el('p', {dir: 'auto'});
      let at = passage.spans[0][0];
      for (const sentence of passage.sentences) {
        const between = this.data.text.slice(at, sentence.spans[0][0]);
        if (BREAK.test(between) && paragraph.hasChildNodes()) {
          node.append(paragraph);
          paragraph = assay.el('p', {dir: 'auto'});
        }
        this.between(paragraph, at, sentence.spans[0][0]);
        paragraph.append(this.sentence(sentence));
        at = sentence.spans.at(-1)[1];
      }
      this.between(paragraph, at, passage.spans.at(-1)[1]);
      node.append(paragraph);
      return node;
    }

    between(paragraph, start, end) {
      if (start < end) {
        const text = this.data.text.slice(start, end);
        paragraph.append(text.trim() === '' ? ' ' : assay.el('span', {class: 'foreign'}, ...assay.visible(text)));
      }
    }

    sentence(sentence) {
      const node = assay.el('span', {class: 'sentence', id: sentence.id});
      sentence.spans.forEach(([start, end], i) => {
        if (i > 0) {
          this.between(node, sentence.spans[i - 1][1], start);
        }
        this.marked(node, start, end);
      });
      node.append(...this.marks(sentence));
      return node;
    }

    marked(node, start, end) {
      let at = start;
      while (this.next < this.mentions.length && this.mentions[this.next].start < at) {
        this.next += 1; // in no sentence
      }
      while (this.next < this.mentions.length && this.mentions[this.next].end <= end) {
        const piece = this.mentions[this.next];
        this.next += 1;
        node.append(...assay.visible(this.data.text.slice(at, piece.start)), this.mention(piece));
        at = piece.end;
      }
      node.append(...assay.visible(this.data.text.slice(at, end)));
    }

    mention({item, start, end, first, last}) {
      return assay.el('a', {
        class: 'mention type-' + item.type + (last ? '' : ' continued'),
        id: first ? item.id : null,
        'data-mention': item.id,
        href: assay.href('report', [this.data.id], {at: item.id}),
        title: tip(item),
      }, assay.name(this.data.text.slice(start, end)));
    }
  }

  function tip(mention) {
    const {name, id, link} = assay.index.entityById.get(mention.entity);
    return [assay.plain(name) + ' (' + assay.plain(id) + ')', assay.words(mention.type) + (mention.label ? ', ' + assay.words(mention.label).toLowerCase() : ''),
      mention.use === 'associative' ? 'stands for what belongs to the place' : null,
      link && link !== id ? 'link ' + assay.plain(link) : null, 'confidence ' + mention.confidence.toFixed(2), assay.plain(mention.foundBy)]
      .filter(Boolean).join('\n');
  }

  /**
   * Nodes of the whole text of a report.
   *
   * @param data what assay.load.report gives
   * @param marks sentence -> nodes that follow it
   */
  assay.textNodes = (data, marks) => new Renderer(data, marks).render();
}
