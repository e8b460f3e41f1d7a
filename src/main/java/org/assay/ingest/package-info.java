/**
 * Files to source texts with blocks: finds out what a file is, takes its text in reading order and
 * says of each block what the layout gives away (page, box, size, heading level). The only place
 * for Tika, PDFBox, POI and jsoup. A file that cannot be read is a value, never an exception.
 */
package org.assay.ingest;
