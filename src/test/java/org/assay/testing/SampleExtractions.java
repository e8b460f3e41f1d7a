package org.assay.testing;

import java.util.List;
import org.assay.model.ActorClass;
import org.assay.model.ActorRole;
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
import org.assay.model.TransportMode;
import org.assay.text.Block;

/**
 * Two small sound extractions: one paged, with a page header inside a sentence, a line-end hyphen,
 * accents and a character outside of the basic plane; one plain, with CR LF, commas and quotes, of
 * an unknown country and edition.
 */
public final class SampleExtractions {

  private SampleExtractions() {}

  /** Both. */
  public static List<Sample> all() {
    return List.of(togo(), gold());
  }

  /** The paged one. */
  public static Sample togo() {
    SampleBuilder b =
        new SampleBuilder()
            .block(1, Block.Role.HEADING, "CRIMINALITY", "\n\n")
            .block(1, Block.Role.HEADING, "Criminal markets \uD83D\uDD0E", "\n\n")
            .block(
                1,
                Block.Role.TEXT,
                "Weapon brokers bring rifles from Ghana to Lomé by road. Corrupt customs of-\n"
                    + "ficers let them pass. Young",
                "\n\n\n\n")
            .block(2, Block.Role.FURNITURE, "Togo 2025 | 2", "\n\n")
            .block(
                2,
                Block.Role.TEXT,
                "people from Atakpamé are reportedly taken through Benin to Nigeria since 2019.",
                "\n")
            .read("togo-2025.pdf", "application/pdf")
            .section(null, 1, "CRIMINALITY", "criminality")
            .section("s1", 2, "Criminal markets \uD83D\uDD0E", "criminal_markets")
            .sentence("Weapon brokers bring rifles from Ghana to Lomé by road.")
            .sentence("Corrupt customs of-\nficers let them pass.")
            .passage(
                "s2",
                "arms_trafficking",
                0.912,
                "Weapon brokers bring rifles from Ghana to Lomé by road. Corrupt customs of-\n"
                    + "ficers let them pass.")
            .sentence(
                "Young",
                "people from Atakpamé are reportedly taken through Benin to Nigeria since 2019.")
            .passage(
                "s2",
                "human_trafficking",
                1,
                "Young",
                "people from Atakpamé are reportedly taken through Benin to Nigeria since 2019.")
            .mention(
                "t1",
                MentionType.ACTOR,
                ActorClass.CRIMINAL_NETWORK,
                "actor:tgo:weapon-broker",
                "Weapon brokers")
            .mention(
                "t1",
                MentionType.COMMODITY,
                CommodityCategory.ARMS,
                "commodity:tgo:rifle",
                "rifles")
            .mention("t1", MentionType.LOCATION, LocationKind.COUNTRY, "iso:GHA", "Ghana")
            .mention("t1", MentionType.LOCATION, LocationKind.SETTLEMENT, "gn:2365267", "Lomé")
            .mention(
                "t2",
                MentionType.ACTOR,
                ActorClass.STATE_EMBEDDED,
                "actor:tgo:corrupt-customs-officer",
                "Corrupt customs of-\nficers")
            .mention("t3", MentionType.PEOPLE, null, "people:tgo:young-people", "Young", "people")
            .mention("t3", MentionType.LOCATION, LocationKind.SETTLEMENT, "gn:2367886", "Atakpamé")
            .mention("t3", MentionType.LOCATION, LocationKind.COUNTRY, "iso:BEN", "Benin")
            .mention("t3", MentionType.LOCATION, LocationKind.COUNTRY, "iso:NGA", "Nigeria")
            .entity(country("iso:TGO", "Togo", "TGO", 8.66667, 1.08333))
            .entity(country("iso:GHA", "Ghana", "GHA", 8.1, -1.2))
            .entity(country("iso:BEN", "Benin", "BEN", 9.5, 2.25))
            .entity(country("iso:NGA", "Nigeria", "NGA", 10.0, 8.0))
            .entity(town("gn:2365267", "Lomé", "TGO", 6.12874, 1.22154))
            .entity(town("gn:2367886", "Atakpamé", "TGO", 7.53333, 1.13333))
            .entity(
                new Entity(
                    "actor:tgo:weapon-broker",
                    MentionType.ACTOR,
                    "Weapon brokers",
                    List.of(
                        new Entity.Alias("arms dealers", "rules/alias.yaml:apposition"),
                        new Entity.Alias("brokers", "rules/alias.yaml:head")),
                    ActorClass.CRIMINAL_NETWORK,
                    false,
                    "TGO",
                    null))
            .entity(
                new Entity(
                    "actor:tgo:corrupt-customs-officer",
                    MentionType.ACTOR,
                    "Corrupt customs officers",
                    List.of(),
                    ActorClass.STATE_EMBEDDED,
                    false,
                    "TGO",
                    null))
            .entity(
                new Entity(
                    "commodity:tgo:rifle",
                    MentionType.COMMODITY,
                    "rifles",
                    List.of(),
                    CommodityCategory.ARMS,
                    false,
                    null,
                    null))
            .entity(
                new Entity(
                    "people:tgo:young-people",
                    MentionType.PEOPLE,
                    "Young people",
                    List.of(),
                    null,
                    false,
                    "TGO",
                    null))
            .diagnostic("no-known-heading", "Criminal markets", "This heading has another sign.")
            .diagnostic("few-passages", null, "The report has only two passages.");
    b.route(
        new Route(
            "r1",
            List.of("commodity:tgo:rifle"),
            List.of(
                new Route.Stop(StopRole.ORIGIN, 1, "iso:GHA", "m3", StopBasis.SAID),
                new Route.Stop(StopRole.DESTINATION, 2, "gn:2365267", "m4", StopBasis.SAID)),
            List.of(
                new Route.RouteActor("actor:tgo:weapon-broker", ActorRole.MOVER),
                new Route.RouteActor("actor:tgo:corrupt-customs-officer", ActorRole.FACILITATOR)),
            List.of(TransportMode.LAND),
            null,
            RouteStatus.ACTIVE,
            Assertion.STATED,
            null,
            List.of(
                new Route.Evidence(b.spansOf("t1"), "t1", "p1"),
                new Route.Evidence(b.spansOf("t2"), "t2", "p1")),
            "rules/routes.yaml:bring",
            0.9));
    b.route(
        new Route(
            "r2",
            List.of("people:tgo:young-people"),
            List.of(
                new Route.Stop(StopRole.ORIGIN, 1, "iso:TGO", null, StopBasis.HOME),
                new Route.Stop(StopRole.ORIGIN, 2, "gn:2367886", "m7", StopBasis.SAID),
                new Route.Stop(StopRole.TRANSIT, 3, "iso:BEN", "m8", StopBasis.SAID),
                new Route.Stop(StopRole.DESTINATION, 4, "iso:NGA", "m9", StopBasis.SAID)),
            List.of(),
            List.of(),
            null,
            RouteStatus.ACTIVE,
            Assertion.HEDGED,
            "since 2019",
            List.of(new Route.Evidence(b.spansOf("t3"), "t3", "p2")),
            "rules/routes.yaml:take",
            0.75));
    return b.build(
        "togo-2025",
        "Togo 2025",
        new Report.Edition(2025, "file name"),
        new Report.Country("TGO", "Togo", "iso:TGO", "file name"));
  }

  /** The plain one. */
  public static Sample gold() {
    SampleBuilder b =
        new SampleBuilder()
            .block(
                0,
                Block.Role.TEXT,
                "Gold, mostly as dust, once left the Red Valley by plane,\r\n"
                    + "hidden in \"gift boxes\".",
                "\r\n")
            .read("notes.txt", "text/plain")
            .section(null, 1, "", null)
            .sentence(
                "Gold, mostly as dust, once left the Red Valley by plane,\r\n"
                    + "hidden in \"gift boxes\".")
            .passage(
                "s1",
                null,
                0,
                "Gold, mostly as dust, once left the Red Valley by plane,\r\n"
                    + "hidden in \"gift boxes\".")
            .mention(
                "t1", MentionType.COMMODITY, CommodityCategory.MINERALS, "commodity:gold", "Gold")
            .mention(
                "t1", MentionType.LOCATION, LocationKind.AREA, "location:red-valley", "Red Valley")
            .entity(
                new Entity(
                    "commodity:gold",
                    MentionType.COMMODITY,
                    "Gold",
                    List.of(),
                    CommodityCategory.MINERALS,
                    false,
                    null,
                    null))
            .entity(
                new Entity(
                    "location:red-valley",
                    MentionType.LOCATION,
                    "Red Valley",
                    List.of(),
                    LocationKind.AREA,
                    true,
                    null,
                    null));
    b.route(
        new Route(
            "r1",
            List.of("commodity:gold"),
            List.of(
                new Route.Stop(StopRole.ORIGIN, 1, "location:red-valley", "m2", StopBasis.SAID)),
            List.of(),
            List.of(TransportMode.AIR),
            "hidden in \"gift boxes\"",
            RouteStatus.HISTORICAL,
            Assertion.STATED,
            null,
            List.of(new Route.Evidence(b.spansOf("t1"), "t1", "p1")),
            "rules/routes.yaml:leave",
            0.625));
    return b.build("notes", "notes.txt", null, null);
  }

  private static Entity country(String id, String name, String iso3, double lat, double lon) {
    return new Entity(
        id,
        MentionType.LOCATION,
        name,
        List.of(),
        LocationKind.COUNTRY,
        true,
        iso3,
        new Entity.Link("iso", iso3, lat, lon, "centroid"));
  }

  private static Entity town(String id, String name, String iso3, double lat, double lon) {
    return new Entity(
        id,
        MentionType.LOCATION,
        name,
        List.of(),
        LocationKind.SETTLEMENT,
        true,
        iso3,
        new Entity.Link("gn", id.substring(3), lat, lon, "settlement"));
  }
}
