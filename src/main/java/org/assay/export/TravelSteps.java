package org.assay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assay.model.StopRole;

/**
 * Stops of a route as steps of the way. Origins side by side are alternatives and make one step, as
 * are destinations; each place of transit is a step of its own.
 */
final class TravelSteps {

  private TravelSteps() {}

  /**
   * The steps.
   *
   * @param stops in order of travel
   */
  static <T> List<List<T>> of(List<T> stops, Function<T, StopRole> role) {
    List<List<T>> steps = new ArrayList<>();
    StopRole last = null;
    for (T stop : stops) {
      StopRole now = role.apply(stop);
      if (now != last || now == StopRole.TRANSIT) {
        steps.add(new ArrayList<>());
      }
      steps.get(steps.size() - 1).add(stop);
      last = now;
    }
    return steps;
  }
}
