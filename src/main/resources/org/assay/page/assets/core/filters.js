'use strict';

/* What the filters of the address let through. */
{
  const LABELS = {actor: 'class', location: 'kind', commodity: 'category'};
  const ENTITY_KEYS = ['type', 'class', 'kind', 'category', 'q'];
  const PASSAGE_KEYS = ['country', 'edition', 'indicator'];

  function passes(set, value) {
    return set.size === 0 || set.has(value);
  }

  function query() {
    const words = assay.fold(assay.param('q') || '').split(/\s+/).filter((word) => word !== '');
    return (text) => words.every((word) => text.includes(word));
  }

  /** Makes something of filters; what it was for the same filters last, and for none, is kept. */
  function kept(keys, make) {
    let none = null;
    let last = {key: null, value: null};
    return (params) => {
      const key = JSON.stringify(keys.map((name) => params[name] || ''));
      if (keys.every((name) => !params[name])) {
        none ??= make();
        return none;
      }
      if (last.key !== key) {
        last = {key, value: make()};
      }
      return last.value;
    };
  }

  /** Reports and passages, and how often each entity is named there, by its number: {passReport, reports, passages, mentions, inReports}. */
  const passagesOf = kept(PASSAGE_KEYS, () => {
    const {index} = assay;
    const [country, edition, indicator] = PASSAGE_KEYS.map(assay.filter);
    const passReport = index.reports.map((report) =>
      passes(country, report.iso3) && passes(edition, String(report.edition)));
    const passages = index.passages.filter((passage) =>
      passReport[passage.report.n] && passes(indicator, passage.indicator));
    const mentions = new Int32Array(index.entities.length);
    const inReports = new Int32Array(index.entities.length);
    const last = new Int32Array(index.entities.length).fill(-1);
    for (const {flat, report} of passages) {
      for (let i = 0; i < flat.length; i += 2) {
        const n = flat[i];
        mentions[n] += flat[i + 1];
        if (last[n] !== report.n) {
          last[n] = report.n;
          inReports[n] += 1;
        }
      }
    }
    return {passReport, reports: index.reports.filter((report) => passReport[report.n]), passages, mentions, inReports};
  });

  /** By number, whether entities pass, and whether their class, kind or category is asked for: {found, labelled, anyLabel}. */
  const entitiesOf = kept(ENTITY_KEYS, () => {
    const {entities} = assay.index;
    const type = assay.filter('type');
    const sets = Object.fromEntries(Object.entries(LABELS).map(([of, key]) => [of, assay.filter(key)]));
    const says = query();
    const asked = (assay.param('q') || '').trim() !== '';
    const anyLabel = Object.values(sets).some((set) => set.size > 0);
    const found = new Uint8Array(entities.length);
    const labelled = new Uint8Array(entities.length);
    for (const entity of entities) {
      labelled[entity.n] = anyLabel && sets[entity.type]?.has(entity.label) ? 1 : 0;
      found[entity.n] = passes(type, entity.type) && (!anyLabel || labelled[entity.n]) && (!asked || says(entity.key)) ? 1 : 0;
    }
    return {found, labelled, anyLabel};
  });

  function routesOf(passReport, {labelled, anyLabel}) {
    const [indicator, status] = ['indicator', 'status'].map(assay.filter);
    const says = query();
    const asked = (assay.param('q') || '').trim() !== '';
    return assay.index.routes.filter((route) =>
      passReport[route.report.n]
      && passes(indicator, route.indicator)
      && passes(status, route.status)
      && (!anyLabel || assay.routeThings(route).some(({n}) => labelled[n]))
      && (!asked || says(names(route))));
  }

  function names(route) {
    route.key ??= assay.routeThings(route).map((entity) => entity.key).join('\n');
    return route.key;
  }

  /** Everything that a route names. */
  assay.routeThings = (route) => {
    route.things ??= [...route.cargo, ...route.stops.map((s) => s.entity), ...route.actors.map((a) => a.entity)];
    return route.things;
  };

  const select = kept(assay.filterKeys, () => {
    const {params} = assay.place();
    const {passReport, reports, passages, mentions, inReports} = passagesOf(params);
    const of = entitiesOf(params);
    const passing = ({n}) => of.found[n] === 1 && mentions[n] > 0;
    return {
      reports,
      passages,
      routes: routesOf(passReport, of),
      entities: assay.index.entities.filter(passing),
      passes: passing,
      mentions,
      named: ({n}) => ({mentions: mentions[n], reports: inReports[n]}),
    };
  });

  /**
   * What the filters let through; the same object until one changes: {reports, passages, routes, entities, passes(entity),
   * mentions: of every entity by its number, named(entity): {mentions, reports}}. Counts are of any entity in these passages.
   */
  assay.selection = () => select(assay.place().params);
}
