'use strict';

/* The rows of data/index.js as objects that refer to each other. */
{
  const NONE = [];

  function word(words, number) {
    return number < 0 ? null : words[number];
  }

  function report(row, n) {
    const [id, title, iso3, country, edition, family, language, file, characters, sections, passages, mentions,
      entities, routes, diagnostics] = row;
    return {
      n, id, title, iso3, country, edition, family, language, file, characters, sections, passages, mentions,
      entities, routes, diagnostics, status: 'ok', reason: '',
    };
  }

  class Entity {
    constructor(fields) {
      Object.assign(this, fields);
    }

    /** Its names as a search compares them. */
    get key() {
      this.folded ??= assay.fold(this.aliases.length === 0 ? this.name : this.name + '\n' + this.aliases.join('\n'));
      return this.folded;
    }
  }

  class Passage {
    constructor(index, of, n) {
      this.n = n;
      [, this.id, , this.confidence, this.flat] = of;
      this.report = index.reports[of[0]];
      this.indicator = null;
      this.entities = index.entities;
    }

    /** Entities that it mentions, with how often. */
    get names() {
      this.made ??= pairs(this.flat, (e, count) => ({entity: this.entities[e], count}));
      return this.made;
    }
  }

  function entity(row, n, words) {
    const [id, type, name, label, named, iso3, aliases, link, lat, lon, precision] = row;
    return new Entity({
      n, id: id.startsWith(':') ? words[type] + id : id, type: words[type], name, label: word(words, label), named: named === 1, iso3: word(words, iso3),
      aliases: aliases ?? NONE, link: link ?? null, lat: lat ?? null, lon: lon ?? null, precision: precision === undefined ? null : word(words, precision),
    });
  }

  function pairs(flat, make) {
    const out = [];
    for (let i = 0; i < flat.length; i += 2) {
      out.push(make(flat[i], flat[i + 1]));
    }
    return out;
  }

  function stops(flat, index, words) {
    const out = [];
    for (let i = 0; i < flat.length; i += 4) {
      out.push({role: words[flat[i]], order: flat[i + 1], entity: index.entities[flat[i + 2]], by: words[flat[i + 3]]});
    }
    return out;
  }

  function route(row, n, index, words) {
    const [of, id, cargo, flatStops, actors, mode, means, status, assertion, since, indicator, passage, sentence,
      foundBy, confidence] = row;
    return {
      n, id, report: index.reports[of], cargo: cargo.map((e) => index.entities[e]), stops: stops(flatStops, index, words),
      actors: pairs(actors, (e, role) => ({entity: index.entities[e], role: words[role]})), mode, means,
      status: words[status], assertion: words[assertion], since, indicator: word(words, indicator), passage, sentence,
      foundBy: words[foundBy], confidence,
    };
  }

  /** Lower case without accents, as searches compare. */
  assay.fold = (text) => (/^[\x20-\x7e\n]*$/.test(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')).toLowerCase();

  /** Makes assay.index of what data/index.js handed over. */
  assay.inflate = (raw) => {
    const words = raw.words;
    const index = {version: raw.version, quoteFiles: raw.quoteFiles};
    index.reports = raw.reports.map(report);
    index.entities = raw.entities.map((row, n) => entity(row, n, words));
    index.passages = raw.passages.map((row, n) => {
      const passage = new Passage(index, row, n);
      passage.indicator = word(words, row[2]);
      return passage;
    });
    index.routes = raw.routes.map((row, n) => route(row, n, index, words));
    index.comparisons = raw.comparisons.map(([timeline, before, after, changes], n) => ({
      n, timeline, before: index.reports[before], after: index.reports[after], changes,
    }));
    index.inputs = raw.inputs.map(([path, status, of, code, reason, remedy]) => ({
      path, status, report: of < 0 ? null : index.reports[of], code, reason, remedy,
    }));
    for (const input of index.inputs) {
      if (input.report && input.status === 'partial') {
        input.report.status = input.status;
        input.report.reason = input.reason;
      }
    }
    index.reportById = new Map(index.reports.map((r) => [r.id, r]));
    index.entityById = new Map(index.entities.map((e) => [e.id, e]));
    return index;
  };

  /**
   * Things without link that have one name in several countries, as one: {of: group of each entity, first: an entity of each
   * group, size}. Made when it is first asked for.
   */
  assay.groups = () => {
    const {index} = assay;
    if (!index.groups) {
      const numbers = new Map();
      const groups = {of: new Int32Array(index.entities.length), first: [], size: []};
      for (const each of index.entities) {
        const key = each.link ? each.n : each.type + ' ' + assay.fold(each.name);
        if (!numbers.has(key)) {
          numbers.set(key, groups.first.length);
          groups.first.push(each);
          groups.size.push(0);
        }
        groups.of[each.n] = numbers.get(key);
        groups.size[groups.of[each.n]] += 1;
      }
      index.groups = groups;
    }
    return index.groups;
  };

  /** One report with its text. */
  assay.load.report = (of) =>
    assay.load.data('report', of.id, 'data/reports/' + encodeURIComponent(of.id) + '.js');

  /** The words that say a route. */
  assay.load.quote = async (of) => {
    const full = (await assay.load.report(of.report)).routes.find((r) => r.id === of.id);
    return full.evidence.map((e) => e.quote).join(' … ');
  };

  const letters = (text) => text.replace(/[\s\u00ad-]+/g, '');

  /** The id of the sentence that a quote is of, or null. */
  assay.load.sentenceOf = async (of, quote) => {
    const data = await assay.load.report(of);
    const wanted = letters(quote);
    const says = (sentence) => letters(sentence.spans.map(([start, end]) => data.text.slice(start, end)).join(''));
    const all = data.passages.flatMap((passage) => passage.sentences).map((sentence) => ({id: sentence.id, text: says(sentence)}));
    const found = all.find(({text}) => text.includes(wanted)) || all.find(({text}) => text !== '' && wanted.includes(text));
    return found ? found.id : null;
  };

  /** How a report is named: country and edition, or its title. */
  assay.reportName = (of) =>
    (of.country ? of.country : of.title) + (of.edition ? ' ' + of.edition : '');
}
