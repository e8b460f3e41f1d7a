'use strict';

/* The address of what is shown: view, arguments, parameters. */
{
  const KEYS = ['country', 'edition', 'indicator', 'type', 'class', 'kind', 'category', 'status', 'q'];
  let here = {hash: null, place: null};

  /** Parameters that filter, in every view. */
  assay.filterKeys = KEYS;

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

  /**
   * Keeps in the address what a view shows already (an open panel, a sorted table, a place on the map), so that who is given
   * the address sees it too. Nobody is told. Links do not carry it: a view that is still there puts it back when it is missing.
   */
  assay.note = (changes) => {
    const {view, args, params} = assay.place();
    if (Object.entries(changes).some(([key, value]) => (params[key] ?? null) !== (value ?? null))) {
      history.replaceState(null, '', address(view, args, {...params, ...changes}));
    }
  };

  assay.setParam = (key, value) => assay.setParams({[key]: value});

  /** Values of a filter: a set, empty where it lets everything through. */
  assay.filter = (key) => new Set((assay.param(key) || '').split(',').filter((value) => value !== ''));

  assay.setFilter = (key, values) => assay.setParam(key, [...values].join(','));

  assay.clearFilters = () => assay.setParams(Object.fromEntries(KEYS.map((key) => [key, null])));

  /** Whether a filter is set. */
  assay.isFiltered = () => KEYS.some((key) => assay.param(key));
}
