'use strict';
// Draws the network: places found by forces from a fixed start, so that the same data gives the same picture.
{
  const SEED = 0.42;
  const TICKS = 200;
  const MOST_LABELS = 80;

  /** The outline of a type, of so many square pixels. */
  assay.networkShape = (type, area) => {
    const shapes = {actor: d3.symbolCircle, location: d3.symbolSquare, commodity: d3.symbolDiamond, people: d3.symbolTriangle};
    return d3.symbol(shapes[type], area)();
  };

  function describe({name, entity, mentions, degree}) {
    return `${name}, ${[assay.words(entity.type), assay.words(entity.label)].filter(Boolean).join(', ')}: `
      + `${assay.count(mentions, 'mention')}, joined to ${degree}`;
  }

  function mark(node) {
    const shape = assay.networkShape(node.entity.type, node.radius * node.radius * Math.PI);
    const path = assay.svg('path', {class: 'node-body', d: shape});
    path.style.fill = assay.colour(node.entity.type);
    return assay.svg('g', {class: 'node', role: 'button', tabindex: '-1', 'aria-label': describe(node)}, path);
  }

  function line(edge, heaviest) {
    const element = assay.svg('line', {class: edge.routes.length ? 'edge edge-route' : 'edge edge-passage'});
    element.style.strokeWidth = `${(0.8 + 4 * Math.sqrt(edge.weight / Math.max(heaviest, 12))).toFixed(1)}px`;
    return element;
  }

  // Large networks get fewer steps, so that a filter does not keep people waiting.
  function layOut(nodes, edges, heaviest, [width, height]) {
    const flat = Math.max(0.6, Math.min(2.3, width / height));
    const ticks = Math.round(TICKS / Math.sqrt(Math.max(1, nodes.length / 100)));
    d3.forceSimulation(nodes)
      .alphaDecay(1 - 0.001 ** (1 / ticks))
      .randomSource(d3.randomLcg(SEED))
      .force('link', d3.forceLink(edges).distance(70).strength((edge) => 0.08 + 0.5 * Math.sqrt(edge.weight / heaviest)
        / Math.max(1, Math.min(edge.source.degree, edge.target.degree)) * 2))
      .force('charge', d3.forceManyBody().theta(1.1).strength(-260).distanceMax(700))
      .force('x', d3.forceX(0).strength(0.055 / flat))
      .force('y', d3.forceY(0).strength(0.055 * flat))
      .force('collide', d3.forceCollide((node) => node.radius + 5))
      .stop()
      .tick(ticks);
  }

  /**
   * A drawing without data.
   *
   * @param on {choose(node or null)}: a node was clicked, or what is beside them
   * @return {svg, zoom, show(network), highlight(nodes or null), around(node), resized()}
   */
  assay.networkScene = (on) => {
    const layers = Object.fromEntries(['edges', 'nodes', 'labels'].map((name) =>
      [name, assay.svg('g', {class: `network-${name}`})]));
    layers.edges.setAttribute('aria-hidden', 'true');
    layers.labels.setAttribute('aria-hidden', 'true');
    const svg = assay.svg('svg', {class: 'network-svg', role: 'group', 'aria-label': 'Network of actors, places and goods'},
      ...Object.values(layers));
    let frame = null; // kept: to ask for it makes the browser lay out everything
    const size = () => {
      frame ??= [svg.clientWidth || 800, svg.clientHeight || 500];
      return frame;
    };
    const zoom = assay.zoom(svg, {extent: [0.2, 8], size, changed: later, fit: fitting,
      toDrawing: (at) => at, toFrame: (at) => at});
    const byElement = new Map();
    let network = {nodes: [], edges: []};
    let chosen = null;
    let drawn = null;
    let waiting = 0;
    const roving = assay.roving(svg, () => [...layers.nodes.children], (element) => on.choose(byElement.get(element)));

    svg.addEventListener('click', (event) => {
      const element = event.target.closest('.node');
      on.choose(element ? byElement.get(element) : null);
    });
    for (const type of ['pointerover', 'focusin']) {
      svg.addEventListener(type, (event) => {
        const element = event.target.closest('.node');
        emphasise(element ? around(byElement.get(element)) : chosen);
      });
    }
    for (const type of ['pointerleave', 'focusout']) {
      svg.addEventListener(type, () => emphasise(chosen));
    }

    // Nodes that are joined to one, with it.
    function around(node) {
      const out = new Set([node]);
      for (const {source, target} of network.edges) {
        if (source === node) {
          out.add(target);
        } else if (target === node) {
          out.add(source);
        }
      }
      return out;
    }

    function emphasise(nodes) {
      for (const [element, node] of byElement) {
        element.classList.toggle('faded', Boolean(nodes) && !nodes.has(node));
      }
      for (const edge of network.edges) {
        edge.element.classList.toggle('faded', Boolean(nodes) && !(nodes.has(edge.source) && nodes.has(edge.target)));
      }
      drawLabels(nodes);
    }

    function fitting() {
      const [width, height] = size();
      const {nodes} = network;
      if (!nodes.length) {
        return d3.zoomIdentity.translate(width / 2, height / 2);
      }
      const [left, right] = d3.extent(nodes, ({x}) => x);
      const [top, bottom] = d3.extent(nodes, ({y}) => y);
      const k = Math.min(2, (width - (width < 600 ? 30 : 120)) / (right - left + 1), (height - 60) / (bottom - top + 1));
      return d3.zoomIdentity.translate(width / 2, height / 2).scale(Math.max(0.2, k))
        .translate(-(left + right) / 2, -(top + bottom) / 2);
    }

    function later() {
      waiting = waiting || requestAnimationFrame(() => {
        waiting = 0;
        draw();
      });
    }

    function draw() {
      const transform = zoom.transform();
      for (const [element, node] of byElement) {
        [node.sx, node.sy] = transform.apply([node.x, node.y]);
        element.setAttribute('transform', `translate(${node.sx.toFixed(1)},${node.sy.toFixed(1)})`);
      }
      for (const {element, source, target} of network.edges) {
        element.setAttribute('x1', source.sx.toFixed(1));
        element.setAttribute('y1', source.sy.toFixed(1));
        element.setAttribute('x2', target.sx.toFixed(1));
        element.setAttribute('y2', target.sy.toFixed(1));
      }
      drawLabels(chosen);
    }

    // The strongest first; of a highlight only what is in it.
    function drawLabels(nodes) {
      const marks = network.nodes.filter((node) => !nodes || nodes.has(node))
        .map((node) => ({x: node.sx, y: node.sy, radius: node.radius, text: shortened(node.name)}));
      layers.labels.replaceChildren(...assay.placeLabels(marks, size(), 12, MOST_LABELS)
        .map(({mark: {text}, x, y, anchor}) => assay.svg('text', {class: 'label network-label', x: x.toFixed(1), y: y.toFixed(1),
          'text-anchor': anchor}, text)));
    }

    function shortened(text) {
      return text.length > 32 ? `${[...text].slice(0, 30).join('')}…` : text;
    }

    function drag(element, node) {
      d3.select(element).call(d3.drag().container(svg)
        .on('drag', ({x, y}) => {
          [node.fx, node.fy] = zoom.transform().invert([x, y]);
          [node.x, node.y] = [node.fx, node.fy];
          later();
        }));
    }

    /** Lays out and draws; nodes that stood before and were dragged keep their place. */
    function show(next) {
      const most = Math.max(1, ...next.nodes.map(({strength}) => strength));
      const ids = next.nodes.map(({id}) => id).join(' ');
      const again = drawn === null || drawn === ids; // for the first time, or in other colours
      drawn = ids;
      const pinned = new Map(network.nodes.filter(({fx}) => fx !== undefined).map((node) => [node.id, node]));
      byElement.clear();
      network = next;
      chosen = null;
      for (const node of network.nodes) {
        node.radius = (4.5 + 10 * Math.sqrt(node.strength / most)) * (size()[0] < 600 ? 0.7 : 1);
        const before = pinned.get(node.id);
        if (before) {
          [node.fx, node.fy] = [before.fx, before.fy];
        }
        const element = mark(node);
        byElement.set(element, node);
        drag(element, node);
      }
      for (const edge of network.edges) {
        edge.element = line(edge, network.heaviest);
      }
      layOut(network.nodes, network.edges, network.heaviest, size());
      svg.setAttribute('viewBox', `0 0 ${size().join(' ')}`);
      layers.edges.replaceChildren(...network.edges.map(({element}) => element).reverse());
      layers.nodes.replaceChildren(...byElement.keys());
      roving();
      if (again) {
        zoom.start();
      } else {
        zoom.fit(true);
      }
      draw();
    }

    return {
      svg, zoom, show,
      highlight: (nodes) => {
        chosen = nodes;
        emphasise(nodes);
      },
      around,
      resized: () => {
        frame = null;
        svg.setAttribute('viewBox', `0 0 ${size().join(' ')}`);
        zoom.refit();
        draw();
      },
    };
  };
}
