/** What a report costs; see {@code src/docs/benchmarks.md}. */
package org.assay.bench;
