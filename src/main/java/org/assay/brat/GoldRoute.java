package org.assay.brat;

import java.util.List;
import org.assay.model.RouteStatus;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;
import org.assay.text.Span;

/**
 * A marked movement.
 *
 * @param id its id in the file, {@code E2}
 * @param trigger where its trigger stands, from first to last code point
 * @param triggerText words of the trigger
 * @param cargo mention ids of what is moved
 * @param stops places with their roles, in file order
 * @param home roles of the report's own country where the text leaves it out
 * @param status as marked, else active
 * @param modes as marked
 */
public record GoldRoute(
    String id,
    Span trigger,
    String triggerText,
    List<String> cargo,
    List<Stop> stops,
    List<StopRole> home,
    RouteStatus status,
    List<TransportMode> modes) {

  /**
   * A place with a role.
   *
   * @param role its role
   * @param mention id of the mention that fills it
   */
  public record Stop(StopRole role, String mention) {}

  /** Copies. */
  public GoldRoute {
    cargo = List.copyOf(cargo);
    stops = List.copyOf(stops);
    home = List.copyOf(home);
    modes = List.copyOf(modes);
  }
}
