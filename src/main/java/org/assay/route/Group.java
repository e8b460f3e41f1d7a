package org.assay.route;

import java.util.List;

/**
 * Coordinated cargoes or places that share their role: {@code A, B and C}.
 *
 * @param cargo whether it holds cargoes rather than places
 * @param first index of its first unit
 * @param last index of its last unit
 * @param members indexes of the units that fill a role; places that only say where another place
 *     lies are left out
 */
record Group(boolean cargo, int first, int last, List<Integer> members) {}
