/** Files read in processes of their own, so that no file can take the batch with it. */
package org.assay.fork;
