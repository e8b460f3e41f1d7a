package org.assay.route;

import java.util.List;

/**
 * Places and what leads to them: {@code at ports in X and Y}.
 *
 * @param group the places
 * @param start index of the first unit of the phrase, its preposition included
 * @param outer prepositions of the whole phrase ({@code at}, or {@code to} and {@code via}); empty
 *     where it has none
 * @param inner the preposition next to the places, or null
 * @param lead noun between the two ({@code ports}); null where there is none
 */
record PlacePhrase(Group group, int start, List<String> outer, String inner, String lead) {}
