/** Reads, checks and holds the data files of {@code models/}; the only reader of them. */
package org.assay.knowledge;
