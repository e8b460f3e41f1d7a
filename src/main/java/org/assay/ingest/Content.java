package org.assay.ingest;

import java.util.List;
import org.assay.text.Block;

/**
 * What a reader takes from a file.
 *
 * @param text the ingested text
 * @param blocks its blocks in order
 */
record Content(String text, List<Block> blocks) {}
