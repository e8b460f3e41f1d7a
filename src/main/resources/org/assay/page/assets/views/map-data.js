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

  // What a route gives to any map, kept, since filters ask for it again and again.
  const shapes = new WeakMap();

  function shape(route) {
    let made = shapes.get(route);
    if (!made) {
      const kinds = goods(route);
      const pairs = new Map(legs(route).map(([from, to]) => [`${from.n} ${to.n}`, [from, to]]));
      made = {
        kinds,
        stops: [...new Set(route.stops.map((stop) => stop.entity))],
        legs: [...pairs].flatMap(([pair, [from, to]]) =>
          kinds.map((category) => ({key: `${pair} ${category}`, pair, from, to, category}))),
      };
      shapes.set(route, made);
    }
    return made;
  }

  function arcsOf(routes, category) {
    const arcs = new Map();
    for (const route of routes) {
      for (const leg of shape(route).legs) {
        if (!category || leg.category === category) {
          const arc = arcs.get(leg.key);
          if (arc) {
            arc.routes.push(route);
          } else {
            arcs.set(leg.key, {...leg, routes: [route]});
          }
        }
      }
    }
    // In one order for one text: sorting keeps what is equal as it stood.
    return [...arcs.values()].sort((a, b) => b.routes.length - a.routes.length);
  }

  // What is told of an arc that is shown. The status is what all its routes have, else null.
  function told(arc) {
    const {status} = arc.routes[0];
    arc.status = arc.routes.every((route) => route.status === status) ? status : null;
    arc.reports = new Set(arc.routes.map((route) => route.report)).size;
    return arc;
  }

  // How many of the routes carry each kind of goods, the most frequent first.
  function goodsOf(routes) {
    const counts = new Map();
    for (const route of routes) {
      for (const kind of shape(route).legs.length ? shape(route).kinds : []) {
        counts.set(kind, (counts.get(kind) || 0) + 1);
      }
    }
    return [...counts].map(([category, count]) => ({category, count})).sort((a, b) => b.count - a.count);
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
      for (const entity of shape(route).stops) {
        stops.set(entity, (stops.get(entity) || 0) + 1);
      }
    }
    const entities = new Set(stops.keys());
    if (!onlyRoutes) {
      selection.entities.filter((entity) => entity.type === 'location').forEach((entity) => entities.add(entity));
    }
    const places = [...entities].map((entity) => {
      const counts = selection.named(entity); // a stop need not pass the filters that its route passes
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
   * @return {routes, arcs, places, unplaced, undrawn, cargo, goods}: arcs [{key, from, to, category, routes}] and places
   *     [{entity, mentions, reports, routes}] by strength; places without coordinates; routes that give no arc; cargo and
   *     kinds of goods to choose from, with how many routes
   */
  function of(selection, cargo, category) {
    const carrying = cargo
      ? selection.routes.filter((route) => route.cargo.some((entity) => entity.id === cargo)) : selection.routes;
    const routes = category ? carrying.filter((route) => shape(route).kinds.includes(category)) : carrying;
    const places = placesOf(selection, routes, Boolean(cargo || category));
    return {
      routes,
      arcs: arcsOf(routes, category),
      places: places.filter((place) => onMap(place.entity)),
      unplaced: places.filter((place) => !onMap(place.entity)),
      undrawn: routes.filter((route) => shape(route).legs.length === 0),
      cargo: cargoOf(selection.routes),
      goods: goodsOf(carrying),
    };
  }

  /**
   * What is drawn: arcs by routes, with status, reports and slot (0 for the first of several between two places); places by mentions, and those that the arcs join.
   *
   * @param most how many arcs, and how many places besides
   */
  function strongest(data, most) {
    const arcs = data.arcs.slice(0, most).map(told);
    const beside = new Map();
    for (const arc of arcs) {
      arc.slot = beside.get(arc.pair) || 0;
      beside.set(arc.pair, arc.slot + 1);
    }
    const ends = new Set(arcs.flatMap(({from, to}) => [from, to]));
    return {arcs, places: data.places.filter(({entity}, i) => i < most || ends.has(entity))};
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

  assay.mapData = {of, strongest, told, whyUndrawn};
}
