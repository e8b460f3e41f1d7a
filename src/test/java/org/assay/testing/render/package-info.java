/** Renders the manuscripts of the sample reports into the formats of {@code corpus/}. */
package org.assay.testing.render;
