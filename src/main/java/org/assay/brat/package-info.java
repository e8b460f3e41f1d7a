/**
 * Annotated reports in brat standoff, both ways: gold folders are read, extractions are written.
 */
package org.assay.brat;
