/**
 * Other forms of the tables than CSV, for programs that read those better. Nothing is read back
 * from them; what they hold is what the CSV holds.
 */
package org.assay.export;
