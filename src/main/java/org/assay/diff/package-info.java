/** Two extractions to what changed between them: alignment first, comparison second. */
package org.assay.diff;
