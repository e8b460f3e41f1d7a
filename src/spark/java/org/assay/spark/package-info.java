/**
 * Extraction and comparison on Apache Spark: the same pipeline and the same rows as those of one
 * machine. Inputs are staged once, by tasks that may be repeated; tables are written from what was
 * staged.
 */
package org.assay.spark;
