package org.assay.section;

import java.util.List;
import org.assay.text.Span;

/**
 * Sentences of one paragraph that assess one indicator.
 *
 * @param section the innermost section
 * @param indicator taxonomy id, or null
 * @param confidence 0 to 1
 * @param sentences how many sentences it has
 * @param spans where it stands
 * @param stray whether its section has indicators and it fits none of them
 */
record Run(
    Draft section,
    String indicator,
    double confidence,
    int sentences,
    List<Span> spans,
    boolean stray) {}
