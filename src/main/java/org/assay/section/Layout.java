package org.assay.section;

import java.util.List;
import org.assay.text.SourceText;

/** Cuts a report into headings and running text. */
@FunctionalInterface
interface Layout {

  /** Pieces in reading order; furniture and notes left out. */
  List<Piece> of(SourceText source);
}
