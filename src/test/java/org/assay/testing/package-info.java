/** Hand-made reports that tests of several packages share. Their texts are the project's own. */
package org.assay.testing;
