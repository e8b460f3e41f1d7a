'use strict';
// What the map shows of a selection: places that have coordinates, and arcs, one for each two places and kind of goods.
{
  const UNSAID = 'unsaid';

  const onMap = (entity) => entity.lat !== null && entity.lon !== null
    && entity.lat !== undefined && entity.lon !== undefined;

  // Stops as steps of the way: origins side by side are alternatives and make one step, as are destinations.
  function steps(stops) {
    const out = [];
    let last = null;
    for (const stop of stops) {
      if (stop.role !== last || stop.role === 'transit') {
        out.push([]);
      }
      out[out.length - 1].push(stop.entity);
      last = stop.role;
    }
    return out;
  }

  // Pairs of places that a route joins, of those that have coordinates.
  function legs(route) {
    const way = steps(route.stops.filter((stop) => onMap(stop.entity)));
    const pairs = [];
    for (let i = 1; i < way.length; i++) {
      for (const from of way[i - 1]) {
        for (const to of way[i]) {
          if (from.lat !== to.lat || from.lon !== to.lon) {
            pairs.push([from, to]);
          }
        }
      }
    }
    return pairs;
  }

  // Kinds of goods: categories of commodities, 'people', or 'unsaid'.
  function goods(route) {
    const kinds = new Set(route.cargo.map((entity) => (entity.type === 'people' ? 'people' : entity.label || 'other')));
    return kinds.size ? [...kinds] : [UNSAID];
  }

  // The status of an arc: what all its routes have, else none, which is drawn as 'active'.
  function common(routes) {
    const status = routes[0].status;
    return routes.every((route) => route.status === status) ? status : null;
  }

  function arcsOf(routes) {
    const arcs = new Map();
    for (const route of routes) {
      const kinds = goods(route);
      for (const [from, to] of legs(route)) {
        for (const category of kinds) {
          const key = `${from.n} ${to.n} ${category}`;
          if (!arcs.has(key)) {
            arcs.set(key, {key, from, to, category, routes: new Set()});
          }
          arcs.get(key).routes.add(route);
        }
      }
    }
    const list = [...arcs.values()];
    for (const arc of list) {
      arc.routes = [...arc.routes];
      arc.status = common(arc.routes);
      arc.reports = new Set(arc.routes.map((route) => route.report)).size;
    }
    list.sort((a, b) => b.routes.length - a.routes.length || (a.key < b.key ? -1 : 1));
    // Arcs of two places bend one beside the other.
    const beside = new Map();
    for (const arc of list) {
      const pair = `${arc.from.n} ${arc.to.n}`;
      arc.slot = beside.get(pair) || 0;
      beside.set(pair, arc.slot + 1);
    }
    return list;
  }

  // Cargo of routes, the most frequent first.
  function cargoOf(routes) {
    const counts = new Map();
    for (const route of routes) {
      for (const entity of new Set(route.cargo)) {
        counts.set(entity, (counts.get(entity) || 0) + 1);
      }
    }
    return [...counts].map(([entity, count]) => ({entity, count}))
      .sort((a, b) => b.count - a.count || (a.entity.name < b.entity.name ? -1 : 1));
  }

  function placesOf(selection, routes, onlyRoutes) {
    const stops = new Map();
    for (const route of routes) {
      for (const entity of new Set(route.stops.map((stop) => stop.entity))) {
        stops.set(entity, (stops.get(entity) || 0) + 1);
      }
    }
    const entities = new Set(stops.keys());
    if (!onlyRoutes) {
      selection.entities.filter((entity) => entity.type === 'location').forEach((entity) => entities.add(entity));
    }
    const places = [...entities].map((entity) => {
      const counts = selection.counts.get(entity) || {mentions: 0, reports: 0};
      return {entity, mentions: counts.mentions, reports: counts.reports, routes: stops.get(entity) || 0};
    });
    return places.sort((a, b) => b.mentions - a.mentions || b.routes - a.routes || a.entity.n - b.entity.n);
  }

  /**
   * What there is to show.
   *
   * @param selection what the filters let through
   * @param cargo id of an entity, or null for all
   * @param category kind of goods, or null for all
   * @return {routes, arcs, places, unplaced, undrawn, cargo}: arcs and places by strength; places without coordinates;
   *     routes that give no arc; cargo of all routes of the selection
   */
  function of(selection, cargo, category) {
    const routes = selection.routes.filter(route =>
      (!cargo || route.cargo.some((entity) => entity.id === cargo)) && (!category || goods(route).includes(category)));
    const arcs = arcsOf(routes).filter((arc) => !category || arc.category === category);
    const drawn = new Set(arcs.flatMap((arc) => arc.routes));
    const places = placesOf(selection, routes, Boolean(cargo || category));
    return {
      routes,
      arcs,
      places: places.filter((place) => onMap(place.entity)),
      unplaced: places.filter((place) => !onMap(place.entity)),
      undrawn: routes.filter((route) => !drawn.has(route)),
      cargo: cargoOf(selection.routes),
    };
  }

  // Why a route gives no arc.
  function whyUndrawn(route) {
    const stops = new Set(route.stops.map((stop) => stop.entity));
    if (stops.size < 2) {
      return 'names one place';
    }
    const placed = [...stops].filter(onMap);
    return placed.length < 2 ? 'fewer than two of its places have coordinates' : 'its places are alternatives of one role';
  }

  assay.mapData = {of, legs, goods, whyUndrawn, UNSAID};
}
