/**
 * The commands of {@code assay}: what the user typed to calls, results to words and exit codes. The
 * only place that writes to the terminal.
 */
package org.assay.cli;
