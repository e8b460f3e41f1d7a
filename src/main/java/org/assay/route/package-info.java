/** Movement frames: annotated passages and their mentions to routes with status. */
package org.assay.route;
