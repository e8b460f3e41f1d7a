'use strict';

/* The address of what is shown, and what its filters let through. */
{
  const KEYS = ['country', 'edition', 'indicator', 'type', 'class', 'kind', 'category', 'status', 'q'];
  const LABELS = {actor: 'class', location: 'kind', commodity: 'category'};
  let here = {hash: null, place: null};
  let cached = {place: null, key: null, value: null};

  /** What the address says: view, arguments, parameters; not to be changed. */
  assay.place = () => {
    if (here.hash !== location.hash) {
      here = {hash: location.hash, place: read()};
    }
    return here.place;
  };

  function read() {
    const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
    const [view, ...args] = path.split('/').map(decode);
    const params = {};
    for (const [key, value] of new URLSearchParams(query || '')) {
      params[key] = value;
    }
    return {view: assay.views.has(view) ? view : 'overview', args, params};
  }

  function decode(part) {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  }

  function address(view, args, params) {
    const path = [view, ...(args || [])].map(encodeURIComponent).join('/');
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries(params)) {
      if (value !== null && value !== undefined && value !== '') {
        search.set(key, value);
      }
    }
    const query = search.toString().replaceAll('%2C', ',');
    return '#/' + path + (query ? '?' + query : '');
  }

  function filterParams(params) {
    return Object.fromEntries(Object.entries(params).filter(([key]) => KEYS.includes(key)));
  }

  /** An address that keeps the filters. */
  assay.href = (view, args, params) =>
    address(view, args, {...filterParams(assay.place().params), ...(params || {})});

  /** An own parameter of the address. */
  assay.param = (key) => assay.place().params[key] ?? null;

  /** Sets parameters without a new entry in the history, and tells the view. */
  assay.setParams = (changes) => {
    const {view, args, params} = assay.place();
    const focused = document.activeElement;
    history.replaceState(null, '', address(view, args, {...params, ...changes}));
    assay.changed();
    const now = document.activeElement;
    if (focused && focused !== document.body && (!now || now === document.body || now.closest('[hidden]'))) {
      assay.giveBack(null); // what had the focus is gone
    }
  };

  assay.setParam = (key, value) => assay.setParams({[key]: value});

  /** Values of a filter: a set, empty where it lets everything through. */
  assay.filter = (key) => new Set((assay.param(key) || '').split(',').filter((value) => value !== ''));

  assay.setFilter = (key, values) => assay.setParam(key, [...values].join(','));

  assay.clearFilters = () => assay.setParams(Object.fromEntries(KEYS.map((key) => [key, null])));

  /** Whether a filter is set. */
  assay.isFiltered = () => KEYS.some((key) => assay.param(key));

  function passes(set, value) {
    return set.size === 0 || set.has(value);
  }

  function query() {
    const words = assay.fold(assay.param('q') || '').split(/\s+/).filter((word) => word !== '');
    return (text) => words.every((word) => text.includes(word));
  }

  function labelled(sets, item) {
    const set = sets[LABELS[item.type]];
    return set ? set.size > 0 && set.has(item.label) : false;
  }

  function select() {
    const index = assay.index;
    const filters = Object.fromEntries(KEYS.map((key) => [key, assay.filter(key)]));
    const says = query();
    const asked = (assay.param('q') || '').trim() !== '';
    const anyLabel = filters.class.size + filters.kind.size + filters.category.size > 0;
    const passReport = index.reports.map((report) =>
      passes(filters.country, report.iso3) && passes(filters.edition, String(report.edition)));
    const passages = index.passages.filter((passage) =>
      passReport[passage.report.n] && passes(filters.indicator, passage.indicator));
    const all = !asked && !anyLabel && filters.type.size === 0;
    const found = all ? new Uint8Array(index.entities.length).fill(1) : index.entities.map((entity) =>
      passes(filters.type, entity.type) && (!anyLabel || labelled(filters, entity)) && (!asked || says(entity.key)));
    const {counts, named} = count(passages, found);
    const routes = index.routes.filter((route) =>
      passReport[route.report.n]
      && passes(filters.indicator, route.indicator)
      && passes(filters.status, route.status)
      && (!anyLabel || things(route).some((entity) => labelled(filters, entity)))
      && (!asked || says(things(route).map((entity) => entity.key).join('\n'))));
    return {
      reports: index.reports.filter((report) => passReport[report.n]),
      passages,
      routes,
      entities: [...counts.keys()],
      counts,
      named,
    };
  }

  /** Mentions and reports over passages: counts, of each entity that the filters let through; named(entity), of any. */
  function count(passages, found) {
    const mentions = new Int32Array(found.length);
    const reports = new Int32Array(found.length);
    const last = new Int32Array(found.length).fill(-1);
    for (const {flat, report} of passages) {
      for (let i = 0; i < flat.length; i += 2) {
        const n = flat[i];
        mentions[n] += flat[i + 1];
        if (last[n] !== report.n) {
          last[n] = report.n;
          reports[n] += 1;
        }
      }
    }
    const counts = new Map();
    for (const entity of assay.index.entities) {
      if (mentions[entity.n] > 0 && found[entity.n]) {
        counts.set(entity, {mentions: mentions[entity.n], reports: reports[entity.n]});
      }
    }
    const named = ({n}) => ({mentions: mentions[n], reports: reports[n]});
    return {counts, named};
  }

  /** Everything that a route names. */
  function things(route) {
    return [...route.cargo, ...route.stops.map((s) => s.entity), ...route.actors.map((a) => a.entity)];
  }

  assay.routeThings = things;

  /** What the filters let through; the same object until one changes. */
  assay.selection = () => {
    const place = assay.place();
    if (cached.place !== place) {
      const key = JSON.stringify(KEYS.map((name) => place.params[name]));
      cached = {place, key, value: cached.key === key ? cached.value : select()};
    }
    return cached.value;
  };
}
