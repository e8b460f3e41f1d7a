/** Spans, source texts and normalised views that map back; knows nothing of the rest. */
package org.assay.text;
