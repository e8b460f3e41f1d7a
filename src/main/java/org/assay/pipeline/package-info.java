/** The stages wired together; the only place that knows which exist. */
package org.assay.pipeline;
