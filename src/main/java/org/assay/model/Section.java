package org.assay.model;

/**
 * A headed part of a report.
 *
 * @param id sequence id within the report, {@code s1}
 * @param parent id of the section that it is in, or null at the top
 * @param level 1 for the outermost
 * @param heading heading as printed, white space collapsed; empty for a text without headings
 * @param label the family's id for it, or null
 * @param start offset of its heading's first code point
 * @param end offset after its last code point, sub-sections included
 */
public record Section(
    String id, String parent, int level, String heading, String label, int start, int end) {}
