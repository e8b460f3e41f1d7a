package org.assay.section;

import java.util.List;

/**
 * Where a report says what it is.
 *
 * @param stem file name without ending
 * @param title title lines, the first first
 * @param runningHeads running heads and feet, trails of links above the title
 */
record SelfNaming(String stem, List<String> title, List<String> runningHeads) {}
