/**
 * The JSON forms that Assay writes and reads back: an extraction, the blocks of a text, the
 * manifest of an output folder. Readers refuse what the schema does not name, and say where it
 * stands.
 */
package org.assay.json;
