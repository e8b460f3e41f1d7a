/** Recognisers that find mentions in annotated passages, and the policy where they overlap. */
package org.assay.mention;
