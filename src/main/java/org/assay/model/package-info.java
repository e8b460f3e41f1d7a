/** The records of an extraction, as the JSON contract names them; checks only. */
package org.assay.model;
