package org.assay.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What of a route differs, part by part: {@code stops Mumbai; mode air}. */
final class WayParts {

  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();

  /** Adds a part of either side; nothing for a side that has no values. */
  void add(String what, Collection<String> was, Collection<String> is) {
    add(before, what, was);
    add(after, what, is);
  }

  private static void add(List<String> parts, String what, Collection<String> values) {
    if (!values.isEmpty()) {
      parts.add(what + " " + String.join(", ", values));
    }
  }

  boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  String before() {
    return String.join("; ", before);
  }

  String after() {
    return String.join("; ", after);
  }
}
