package org.assay.ingest;

import org.assay.text.Block;

/**
 * A paragraph on a page that has no place in a text yet.
 *
 * @param page 1-based
 * @param role what it is
 * @param size font size in points
 * @param box where it stands
 * @param text its lines
 */
record LayoutBlock(int page, Block.Role role, double size, Block.Box box, String text) {}
