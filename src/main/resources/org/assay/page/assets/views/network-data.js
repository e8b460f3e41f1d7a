'use strict';
// The network of a selection: its strongest things, joined by the routes and passages that name both.
{
  // A shared route says more than a shared passage.
  const ROUTE = 3;
  const EACH = 3;

  // Entities by how many routes and passages name them; around one, by how many of those that name it too. The strongest
  // of each type in turn, since routes name places and goods far more often than actors.
  function strongest(units, candidates, most, around) {
    const {entities} = assay.index;
    const counts = new Float64Array(entities.length);
    for (const {numbers, worth} of units) {
      if (!around || numbers.includes(around.n)) {
        for (const n of numbers) {
          counts[n] += worth;
        }
      }
    }
    const stronger = (a, b) => counts[b.n] - counts[a.n] || a.n - b.n;
    const all = (around && !candidates.includes(around) ? [...candidates, around] : candidates).filter(({n}) => counts[n] > 0);
    const kept = [];
    const types = new Map();
    for (const entity of all) {
      const list = types.get(entity.type) || [];
      types.set(entity.type, list);
      list.push(entity);
    }
    for (const list of types.values()) {
      strongestOf(list, stronger, counts, most).forEach((entity, rank) =>
        kept.push({entity, strength: counts[entity.n], rank: entity === around ? -1 : rank}));
    }
    if (around && counts[around.n] > 0 && !kept.some(({entity}) => entity === around)) {
      kept.push({entity: around, strength: counts[around.n], rank: -1});
    }
    kept.sort((a, b) => a.rank - b.rank || stronger(a.entity, b.entity)).length = Math.min(kept.length, most);
    return {all: all.length, kept: kept.sort((a, b) => stronger(a.entity, b.entity))};
  }

  // The first of a list in their order, without sorting those that are weaker than all of them.
  function strongestOf(list, stronger, counts, most) {
    const least = list.length > most ? Float64Array.from(list, ({n}) => counts[n]).sort()[list.length - most] : 0;
    return list.filter(({n}) => counts[n] >= least).sort(stronger).slice(0, most);
  }

  function join(units, nodes) {
    const byNumber = new Array(assay.index.entities.length);
    nodes.forEach((node) => {
      byNumber[node.entity.n] = node;
    });
    const edges = new Map();
    for (const {numbers, kind, of: shared} of units) {
      const here = numbers.filter((n) => byNumber[n]).sort((a, b) => a - b);
      for (let i = 0; i < here.length; i++) {
        for (let j = i + 1; j < here.length; j++) {
          const key = here[i] * 1e7 + here[j];
          let edge = edges.get(key);
          if (!edge) {
            edge = {source: byNumber[here[i]], target: byNumber[here[j]], routes: [], passages: []};
            edges.set(key, edge);
          }
          edge[kind].push(shared);
        }
      }
    }
    for (const edge of edges.values()) {
      edge.weight = edge.routes.length * ROUTE + edge.passages.length;
    }
    return [...edges.values()].sort((a, b) => b.weight - a.weight || a.source.entity.n - b.source.entity.n
      || a.target.entity.n - b.target.entity.n);
  }

  // Numbers of what routes and passages name, kept, since filters ask for them again and again.
  const knownUnits = new WeakMap();

  function unit(kind, item) {
    let known = knownUnits.get(item);
    if (!known) {
      known = kind === 'routes'
        ? {kind, of: item, worth: ROUTE, numbers: [...new Set(assay.routeThings(item).map(({n}) => n))]}
        : {kind, of: item, worth: 1, numbers: item.flat.filter((value, i) => i % 2 === 0)};
      knownUnits.set(item, known);
    }
    return known;
  }

  function unitsOf(selection, by) {
    return [
      ...(by === 'passages' ? [] : selection.routes.map((route) => unit('routes', route))),
      ...(by === 'routes' ? [] : selection.passages.map((passage) => unit('passages', passage))),
    ];
  }

  // Edges that are among the strongest of one of their ends: more is a tangle.
  function backbone(edges) {
    const own = new Map();
    return edges.filter(({source, target}) => {
      const [a, b] = [source, target].map((node) => own.get(node) || 0);
      own.set(source, a + 1);
      own.set(target, b + 1);
      return a < EACH || b < EACH;
    });
  }

  // Things of one name in two countries are told apart.
  function name(nodes) {
    const same = new Map();
    nodes.forEach(({entity}) => same.set(assay.fold(entity.name), (same.get(assay.fold(entity.name)) || 0) + 1));
    for (const node of nodes) {
      const {entity} = node;
      const country = same.get(assay.fold(entity.name)) > 1 && entity.iso3;
      node.name = assay.plain(entity.name) + (country ? ` (${entity.iso3})` : '');
    }
  }

  /**
   * Builds the network.
   *
   * @param selection what the filters let through; its entities may be nodes
   * @param options {most: nodes, least: weight of an edge, or null for the three strongest of each node, by: 'both', 'routes' or 'passages',
   *     around: an entity or null}
   * @return {nodes [{id, name, entity, strength, mentions, reports, degree}], edges [{source, target, weight, routes, passages}],
   *     candidates, possible, heaviest}: the strongest first; candidates counts what could be a node, possible what could be
   *     an edge; a weight is 3 for each route and 1 for each passage that names both
   */
  function of(selection, {most, least, by, around}) {
    const units = unitsOf(selection, by);
    const {all, kept} = strongest(units, selection.entities, most, around);
    const nodes = kept.map(({entity, strength}) => {
      const counts = selection.named(entity);
      return {id: entity.id, entity, strength, mentions: counts.mentions, reports: counts.reports, degree: 0};
    });
    const joined = join(units, nodes);
    const edges = least ? joined.filter(({weight}) => weight >= least) : backbone(joined);
    name(nodes);
    for (const {source, target} of edges) {
      source.degree += 1;
      target.degree += 1;
    }
    return {nodes, edges, candidates: all, possible: joined.length, heaviest: joined.length ? joined[0].weight : 1};
  }

  assay.networkData = {of};
}
