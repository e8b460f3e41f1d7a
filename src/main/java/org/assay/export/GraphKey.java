package org.assay.export;

/**
 * A typed attribute of nodes or edges, as GraphML declares it.
 *
 * @param id id within the file
 * @param domain {@code node} or {@code edge}
 * @param name name as programs show it
 * @param type {@code string}, {@code int}, {@code double} or {@code boolean}
 */
record GraphKey(String id, String domain, String name, String type) {

  static GraphKey node(String name, String type) {
    return new GraphKey("n_" + name, "node", name, type);
  }

  static GraphKey edge(String name, String type) {
    return new GraphKey("e_" + name, "edge", name, type);
  }
}
