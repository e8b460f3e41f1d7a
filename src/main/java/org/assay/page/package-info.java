/**
 * Reports, comparisons and outcomes in, a folder that opens in a browser from disk out: a shell,
 * its scripts, and the data as classic scripts. What it holds is told in {@code src/docs/page.md}.
 */
package org.assay.page;
