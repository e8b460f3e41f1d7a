package org.assay.model;

import java.util.ArrayList;
import java.util.List;

/** A value of a closed list, with the id that stands for it in every file. */
public interface Coded {

  /** The id as written in JSON, CSV and models. */
  String id();

  /**
   * The constant with an id.
   *
   * @throws IllegalArgumentException naming the ids that exist
   */
  static <E extends Enum<E> & Coded> E of(Class<E> type, String id) {
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (constant.id().equals(id)) {
        return constant;
      }
      known.add(constant.id());
    }
    throw new IllegalArgumentException("'" + id + "' is not one of " + String.join(", ", known));
  }
}
