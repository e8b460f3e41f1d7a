/**
 * Finds headings and sections, glues paragraphs that a page or column breaks, and tells which
 * indicator each passage assesses. Entry: {@link org.assay.section.Sectioner}.
 */
package org.assay.section;
