/** An analyst's corrections: an extraction in, a corrected extraction out. */
package org.assay.correct;
