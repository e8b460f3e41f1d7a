/** Sentences, tokens, tags, names, language; the only place for CoreNLP and OpenNLP. */
package org.assay.annotate;
