/** Many files at once: what goes where, what is done already, and what an interruption leaves. */
package org.assay.batch;
