'use strict';
// A network as GraphML, built as a document and so well-formed whatever names hold.
{
  const NS = 'http://graphml.graphdrawing.org/xmlns';
  const KEYS = {
    node: {label: 'string', type: 'string', class: 'string', kind: 'string', category: 'string', named: 'boolean', country: 'string',
      lat: 'double', lon: 'double', mentions: 'int', reports: 'int'},
    edge: {weight: 'double', routes: 'int', passages: 'int'},
  };
  const LABELS = {actor: 'class', location: 'kind', commodity: 'category'};

  function nodeData({entity, mentions, reports}) {
    return {
      label: entity.name, type: entity.type, [LABELS[entity.type] || 'category']: entity.label, named: entity.named,
      country: entity.iso3, lat: entity.lat, lon: entity.lon, mentions, reports,
    };
  }

  /** The text of the file. */
  assay.graphml = ({nodes, edges}) => {
    const xml = document.implementation.createDocument(null, null);
    const make = (name, attributes, ...children) => {
      const element = xml.createElementNS(NS, name);
      for (const [key, value] of Object.entries(attributes)) {
        element.setAttribute(key, assay.xmlText(value));
      }
      children.flat().forEach((child) => element.append('\n', child));
      return element;
    };
    const data = (of, values) => Object.entries(values).filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => {
        const element = make('data', {key: `${of}_${name}`});
        element.textContent = assay.xmlText(value);
        return element;
      });
    const keys = Object.entries(KEYS).flatMap(([of, names]) => Object.entries(names).map(([name, type]) =>
      make('key', {id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': type})));
    const graph = make('graph', {id: 'assay', edgedefault: 'undirected'},
      nodes.map((node) => make('node', {id: node.id}, data('node', nodeData(node)))),
      edges.map(({source, target, weight, routes, passages}, i) => make('edge', {id: `e${i}`, source: source.id, target: target.id},
        data('edge', {weight, routes: routes.length, passages: passages.length}))));
    xml.append(make('graphml', {}, keys, graph));
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(xml) + '\n';
  };
}
