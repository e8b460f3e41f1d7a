package org.assay.entity;

import java.util.HashMap;
import java.util.Map;

/** Sets of keys that stand for one thing (union-find; the smaller key is the root). */
final class Clusters {

  private final Map<String, String> parent = new HashMap<>();

  void add(String key) {
    parent.putIfAbsent(key, key);
  }

  String find(String key) {
    add(key);
    String root = key;
    while (!parent.get(root).equals(root)) {
      root = parent.get(root);
    }
    parent.put(key, root);
    return root;
  }

  void join(String a, String b) {
    String x = find(a);
    String y = find(b);
    if (x.compareTo(y) < 0) {
      parent.put(y, x);
    } else {
      parent.put(x, y);
    }
  }
}
