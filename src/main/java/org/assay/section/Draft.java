package org.assay.section;

import org.assay.model.Section;

/** A section that is still open: its end is not known. Confined to one call. */
final class Draft {

  final Draft parent;
  final String heading;
  final String label;
  final int start;

  /** The innermost known heading that it stands under, which says what it assesses; or null. */
  final String scope;

  private final int level;
  private int end;

  /** A section under a heading. */
  Draft(Draft parent, Piece.Heading heading, String scope) {
    this(parent, heading.text(), heading.label(), scope, heading.start(), heading.end());
  }

  /** A section without a heading. */
  Draft(String label, int start) {
    this(null, "", label, null, start, start);
  }

  private Draft(Draft parent, String heading, String label, String scope, int start, int end) {
    this.parent = parent;
    this.heading = heading;
    this.label = label;
    this.scope = scope;
    this.start = start;
    this.end = end;
    this.level = parent == null ? 1 : parent.level + 1;
    if (parent != null) {
      parent.reach(end);
    }
  }

  /** Depth, 1 at the top. */
  int level() {
    return level;
  }

  /** Makes it, and what it is in, hold the text up to an offset. */
  void reach(int offset) {
    end = Math.max(end, offset);
    if (parent != null) {
      parent.reach(offset);
    }
  }

  Section toSection(String id, String parentId) {
    return new Section(id, parentId, level, heading, label, start, end);
  }
}
