package org.assay.brat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.assay.model.ActorClass;
import org.assay.model.Coded;
import org.assay.model.CommodityCategory;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;
import org.assay.model.RouteStatus;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;

/** What brat must know to show and edit the annotation: its {@code annotation.conf}. */
public final class BratConfiguration {

  /** File name that brat wants. */
  public static final String FILE = "annotation.conf";

  private BratConfiguration() {}

  /** The file. */
  public static String text() {
    String actor = BratTerms.type(MentionType.ACTOR);
    String location = BratTerms.type(MentionType.LOCATION);
    String commodity = BratTerms.type(MentionType.COMMODITY);
    String people = BratTerms.type(MentionType.PEOPLE);
    String roles =
        Arrays.stream(StopRole.values())
            .map(role -> BratTerms.role(role) + "*:" + location)
            .collect(Collectors.joining(", "));
    String homes =
        Arrays.stream(StopRole.values()).map(BratTerms::role).collect(Collectors.joining("|"));
    return String.join(
        "\n",
        "[entities]",
        actor,
        location,
        commodity,
        people,
        "",
        "[relations]",
        "Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive",
        "",
        "[events]",
        BratTerms.ROUTE + "\t" + BratTerms.CARGO + "*:" + commodity + "|" + people + ", " + roles,
        "",
        "[attributes]",
        attribute(BratTerms.attribute(MentionType.ACTOR), actor, ids(ActorClass.values())),
        BratTerms.NAMED + "\tArg:" + actor,
        attribute(BratTerms.attribute(MentionType.LOCATION), location, ids(LocationKind.values())),
        attribute(
            BratTerms.attribute(MentionType.COMMODITY), commodity, ids(CommodityCategory.values())),
        attribute(BratTerms.HOME, BratTerms.ROUTE, homes),
        attribute(BratTerms.STATUS, BratTerms.ROUTE, ids(RouteStatus.values())),
        attribute(BratTerms.MODE, BratTerms.ROUTE, ids(TransportMode.values())),
        "");
  }

  private static String attribute(String name, String target, String values) {
    return name + "\tArg:" + target + ", Value:" + values;
  }

  private static String ids(Coded[] values) {
    return Arrays.stream(values).map(Coded::id).collect(Collectors.joining("|"));
  }
}
