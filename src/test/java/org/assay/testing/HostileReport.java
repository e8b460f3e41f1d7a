package org.assay.testing;

import java.util.List;
import org.assay.model.ActorClass;
import org.assay.model.Assertion;
import org.assay.model.CommodityCategory;
import org.assay.model.Entity;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;
import org.assay.model.Report;
import org.assay.model.Route;
import org.assay.model.RouteStatus;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;
import org.assay.text.Block;

/** A report whose words, names and file name are markup, scripts, turned text and broken bytes. */
public final class HostileReport {

  /** Sets {@code window.hit} where it is run. */
  public static final String SCRIPT = "<script>window.hit='script'</script>";

  private static final String END = "</script><script>window.hit='end'</script><!--";
  private static final String IMAGE = "<img src=x onerror=window.hit='image'>";
  private static final String LINK = "javascript:window.hit='link'";

  /**
   * Right-to-left override, line separator, null, replacement character, a letter beyond 16 bits.
   */
  private static final String ODD = "a\u202Egnp.exe\u202C \u2028 \u0000 \uFFFD \uD83D\uDD0E";

  private HostileReport() {}

  /** The report. */
  public static Sample sample() {
    String first = "Gangs (" + SCRIPT + ") move " + IMAGE + " to " + LINK + " by road.";
    String second = "The rest is " + END + " and " + ODD + " &amp; \"'`{{x}}${x}.";
    SampleBuilder b =
        new SampleBuilder()
            .block(0, Block.Role.HEADING, "CRIMINALITY " + SCRIPT, "\n\n")
            .block(0, Block.Role.TEXT, first + "\n" + second, "\n")
            .read("a b#c%d&e'f " + IMAGE.replace("/", "") + ".txt", "text/plain")
            .section(null, 1, "CRIMINALITY " + SCRIPT, "criminality")
            .sentence(first)
            .sentence(second)
            .passage("s1", "arms_trafficking", 0.5, first + "\n" + second)
            .mention("t1", MentionType.ACTOR, ActorClass.FOREIGN, "actor:xxx:gang", SCRIPT)
            .mention(
                "t1", MentionType.COMMODITY, CommodityCategory.ARMS, "commodity:xxx:img", IMAGE)
            .mention("t1", MentionType.LOCATION, LocationKind.AREA, "location:xxx:link", LINK)
            .mention("t2", MentionType.PEOPLE, null, "people:xxx:odd", ODD)
            .entity(entity("actor:xxx:gang", MentionType.ACTOR, SCRIPT, ActorClass.FOREIGN))
            .entity(
                entity("commodity:xxx:img", MentionType.COMMODITY, IMAGE, CommodityCategory.ARMS))
            .entity(entity("location:xxx:link", MentionType.LOCATION, LINK, LocationKind.AREA))
            .entity(entity("people:xxx:odd", MentionType.PEOPLE, ODD, null))
            .diagnostic("unread-movement", "The rest is", "not read: " + END);
    b.route(
        new Route(
            "r1",
            List.of("commodity:xxx:img"),
            List.of(
                new Route.Stop(StopRole.DESTINATION, 1, "location:xxx:link", "m3", StopBasis.SAID)),
            List.of(),
            List.of(),
            END,
            RouteStatus.ACTIVE,
            Assertion.STATED,
            IMAGE,
            List.of(new Route.Evidence(b.spansOf("t1"), "t1", "p1")),
            "rules/<b>x",
            0.5));
    return b.build(
        "a b#c%d&e'f",
        "Title " + END,
        new Report.Edition(2025, SCRIPT),
        new Report.Country("XXX", IMAGE, "location:xxx:link", END));
  }

  private static Entity entity(
      String id, MentionType type, String name, org.assay.model.Label label) {
    return new Entity(
        id, type, name, List.of(new Entity.Alias(END, IMAGE)), label, false, "XXX", null);
  }
}
