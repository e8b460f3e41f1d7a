/**
 * Other forms of the results than JSON and CSV, for programs that read those better: each {@link
 * org.assay.export.Format} is written by an {@link org.assay.export.Exporter}, report by report.
 * Nothing is read back from them but brat's files, by {@code org.assay.brat}.
 */
package org.assay.export;
