'use strict';
// Geometry of the map on the screen: projection, bent arcs with heads, radius of places.
{
  // The map is cut between America and Asia where there is no land.
  const ROTATION = -11;
  const DASHES = {
    active: null, increasing: '14 3', declining: '8 4', disrupted: '2 4', historical: '1 5', hypothetical: '9 4 2 4',
  };
  const KINDS = {settlement: 'point', site: 'point', region: 'ring', country: 'ring'};

  function projection(width, height) {
    return d3.geoEqualEarth().rotate([ROTATION, 0])
      .fitExtent([[4, 4], [width - 4, height - 4]], {type: 'Sphere'});
  }

  // Whether the short way leads over the edge of the map.
  function overEdge(from, to) {
    const x = (lon) => ((lon + ROTATION + 540) % 360) - 180;
    return Math.abs(x(from.lon) - x(to.lon)) > 180;
  }

  // Kinds of goods that are no category of a commodity have colours of their own.
  const colour = (category) =>
    assay.colour(category === 'people' || category === 'unsaid' ? `goods_${category}` : category);

  // Two letters tell the kind of goods without colour.
  const code = (category) => assay.words(category).slice(0, 2);

  const number = (x) => Math.round(x * 10) / 10;

  function head(tip, direction, size) {
    const [dx, dy] = direction;
    const back = [tip[0] - dx * size, tip[1] - dy * size];
    const half = size * 0.55;
    const corners = [tip, [back[0] - dy * half, back[1] + dx * half], [back[0] + dy * half, back[1] - dx * half]];
    return `M${corners.map((corner) => corner.map(number).join(',')).join('L')}Z`;
  }

  function unit(from, to) {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  }

  /**
   * A bent line with a head, to the left of the straight way, so that there and back are two lines.
   *
   * @param a where it starts, in pixels
   * @param ends radius of the places at its ends, which it does not cover
   * @param slot 0 for the first of lines side by side
   * @return {line, head, middle} or null where both ends are one point
   */
  function bent(a, b, ends, width, slot) {
    const distance = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (distance < 1) {
      return null;
    }
    const bend = Math.min(distance * 0.17, 90) + slot * Math.max(4, Math.min(distance * 0.07, 16));
    const [ux, uy] = unit(a, b);
    const control = [(a[0] + b[0]) / 2 + uy * bend, (a[1] + b[1]) / 2 - ux * bend];
    const size = Math.min(4 + width * 1.7, distance * 0.5);
    const [sx, sy] = unit(a, control);
    const direction = unit(control, b);
    const [startGap, endGap] = ends.map((radius) => Math.min(radius, distance * 0.25));
    const tip = [b[0] - direction[0] * endGap, b[1] - direction[1] * endGap];
    const start = [a[0] + sx * startGap, a[1] + sy * startGap];
    const end = [tip[0] - direction[0] * size * 0.8, tip[1] - direction[1] * size * 0.8];
    const line = `M${start.map(number)}Q${control.map(number)} ${end.map(number)}`;
    return {
      line,
      head: head(tip, direction, size),
      middle: [a, control, b].reduce((sum, p, i) => [sum[0] + p[0] * [0.25, 0.5, 0.25][i],
        sum[1] + p[1] * [0.25, 0.5, 0.25][i]], [0, 0]),
    };
  }

  // The way between two points, for lines side by side over a middle that is moved north.
  function way(from, to, slot) {
    const ends = [[from.lon, from.lat], [to.lon, to.lat]];
    const [lon, lat] = d3.geoInterpolate(...ends)(0.5);
    return slot ? [ends[0], [lon, Math.min(85, lat + slot * 4)], ends[1]] : ends;
  }

  /** A great circle, in two pieces where the edge of the map cuts it, with a head; as for bent. */
  function circle(from, to, project, transform, width, slot) {
    let line = '';
    const last = [];
    let middle = null;
    const pen = {
      beginPath() {}, closePath() {}, arc() {},
      moveTo(x, y) { this.put('M', x, y); },
      lineTo(x, y) { this.put('L', x, y); },
      put(command, x, y) {
        const point = transform.apply([x, y]);
        last.push(point);
        line += command + point.map(number);
        middle = middle || point;
      },
    };
    d3.geoPath(project, pen)({type: 'LineString', coordinates: way(from, to, slot)});
    if (last.length < 2) {
      return null;
    }
    const tip = last[last.length - 1];
    return {line, head: head(tip, unit(last[last.length - 2], tip), 4 + width * 1.7), middle};
  }

  // On a small screen marks are smaller.
  const small = ([width]) => Math.max(0.6, Math.min(1, width / 900));

  assay.mapShapes = {
    DASHES, code, colour, projection, overEdge, bent, circle,
    kind: (place) => KINDS[place.entity.label] || 'area',
    radius: (mentions, most, frame) => (2.5 + 10 * Math.sqrt(mentions / Math.max(most, 25))) * small(frame),
    width: (routes, most, frame) => small(frame) * 1.3 + 4.7 * Math.sqrt((routes - 1) / Math.max(most - 1, 8)),
  };
}
