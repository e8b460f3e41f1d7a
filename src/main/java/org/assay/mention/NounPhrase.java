package org.assay.mention;

import org.assay.knowledge.Head;

/**
 * A noun phrase with a known head.
 *
 * @param from index of its first token
 * @param headFrom index of the first token of its head
 * @param to index after its last token
 * @param head lexicon entry of the head
 */
record NounPhrase(int from, int headFrom, int to, Head head) {

  /** Whether anything says which: a modifier, or a head of several words. */
  boolean modified() {
    return from < headFrom || to - headFrom > 1;
  }
}
