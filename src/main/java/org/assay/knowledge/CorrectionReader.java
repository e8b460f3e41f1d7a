package org.assay.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assay.model.ActorClass;
import org.assay.model.CommodityCategory;
import org.assay.model.Label;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;
import org.assay.model.RouteStatus;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;

/** Rows of {@code corrections.csv} to corrections; what is wrong with a cell is said of it. */
final class CorrectionReader {

  private static final String NOBODY = "none";
  private static final String PARTS =
      "a route is named by parts such as 'cargo=commodity:mli:gold origin=iso:MLI"
          + " destination=iso:ARE mode=air', several ids joined with |";

  private final Identities identities;
  private final Countries countries;

  CorrectionReader(Identities identities, Countries countries) {
    this.identities = identities;
    this.countries = countries;
  }

  /**
   * @throws IllegalArgumentException saying what is wrong and what there is
   */
  Correction read(int line, CorrectionRow row) {
    CorrectionScope scope = scope(row.scope());
    Correction.Origin origin = new Correction.Origin(line, scope, row.words());
    return switch (row.what()) {
      case "entity" -> ofEntity(origin, row);
      case "mention" -> ofMention(origin, row);
      case "route" -> ofRoute(origin, row);
      default -> throw wrong("what", row.what(), "entity, mention, route");
    };
  }

  private Correction ofEntity(Correction.Origin origin, CorrectionRow row) {
    boolean split = row.action().equals("split");
    EntityKey key = split ? new EntityKey(id(row), typeOf(row), null) : entityKey(row);
    empty("context", row.context(), "a whole entity");
    return switch (row.action()) {
      case "rename" -> new Correction.Rename(origin, key, needed("value", row.value(), "the name"));
      case "merge" ->
          new Correction.Merge(origin, key, identity(row.value(), key.type(), key.id()));
      case "split" ->
          new Correction.Split(
              origin,
              key,
              needed("text", row.text(), "the words of the mentions to take out"),
              row.value().isEmpty() ? null : identity(row.value(), key.type(), key.id()));
      case "reclass" -> new Correction.ReclassEntity(origin, key, label(key.type(), row.value()));
      case "relink" -> new Correction.Relink(origin, key, link(row.value(), key));
      case "drop" -> {
        empty("value", row.value(), "drop");
        yield new Correction.DropEntity(origin, key);
      }
      case "add" ->
          throw new IllegalArgumentException(
              "an entity is there by its mentions: add a mention, with the entity as target");
      default -> throw wrong("action", row.action(), "rename, merge, split, reclass, relink, drop");
    };
  }

  private Correction ofMention(Correction.Origin origin, CorrectionRow row) {
    MentionType type = type(row.type());
    String text = needed("text", row.text(), "the words of the mention");
    String entity = row.target().isEmpty() ? null : row.target();
    if (entity != null) {
      same(type, id(row), "target");
    }
    MentionKey key = new MentionKey(type, text, orNull(row.context()), entity);
    return switch (row.action()) {
      case "reclass" -> new Correction.ReclassMentions(origin, key, label(type, row.value()));
      case "relink" ->
          new Correction.RelinkMentions(origin, key, identity(row.value(), type, entity));
      case "drop" -> {
        empty("value", row.value(), "drop");
        yield new Correction.DropMentions(origin, key);
      }
      case "add" -> {
        boolean known = entity != null || type == MentionType.PEOPLE;
        Label label = known && row.value().isEmpty() ? null : label(type, row.value());
        Identity of = entity == null ? null : identity(entity, type, null);
        yield new Correction.AddMentions(origin, key, label, of);
      }
      default -> throw wrong("action", row.action(), "reclass, relink, drop, add");
    };
  }

  private Correction ofRoute(Correction.Origin origin, CorrectionRow row) {
    empty("text", row.text(), "a route");
    empty("type", row.type(), "a route");
    RouteKey key = routeKey(row);
    return switch (row.action()) {
      case "reclass" -> new Correction.ReclassRoutes(origin, key, RouteStatus.of(row.value()));
      case "drop" -> {
        empty("value", row.value(), "drop");
        yield new Correction.DropRoutes(origin, key);
      }
      case "add" -> {
        needed("context", row.context(), "words of the sentence that says so");
        if (key.stops().isEmpty()) {
          throw new IllegalArgumentException("a route has a place: origin, transit or destination");
        }
        RouteStatus status =
            row.value().isEmpty() ? RouteStatus.ACTIVE : RouteStatus.of(row.value());
        yield new Correction.AddRoute(origin, key, status);
      }
      default -> throw wrong("action", row.action(), "reclass, drop, add");
    };
  }

  private CorrectionScope scope(String cell) {
    if (cell.equals(CorrectionScope.EVERY)) {
      return CorrectionScope.ALL;
    }
    if (cell.startsWith(CorrectionScope.COUNTRY)) {
      String iso3 = cell.substring(CorrectionScope.COUNTRY.length());
      if (countries.byIso3(iso3).isEmpty()) {
        throw new IllegalArgumentException(
            "scope: '" + iso3 + "' is not an ISO 3166 three-letter code in capitals");
      }
      return new CorrectionScope(iso3, null);
    }
    if (cell.length() > CorrectionScope.REPORT.length()
        && cell.startsWith(CorrectionScope.REPORT)) {
      return new CorrectionScope(null, cell.substring(CorrectionScope.REPORT.length()));
    }
    throw wrong("scope", cell, "all, country:MLI, report:ID");
  }

  private static EntityKey entityKey(CorrectionRow row) {
    if (!row.target().isEmpty()) {
      empty("text", row.text(), "a target");
      empty("type", row.type(), "a target");
      return new EntityKey(id(row), typeOf(row), null);
    }
    if (row.text().isEmpty()) {
      throw new IllegalArgumentException(
          "which entity? give its id as target, or a name as text with its type");
    }
    return new EntityKey(null, type(row.type()), row.text());
  }

  private static RouteKey routeKey(CorrectionRow row) {
    Set<String> cargo = new LinkedHashSet<>();
    Map<StopRole, Set<String>> stops = new EnumMap<>(StopRole.class);
    Set<TransportMode> modes = new LinkedHashSet<>();
    for (String part : needed("target", row.target(), PARTS).split(" +", -1)) {
      int sign = part.indexOf('=');
      String name = sign < 0 ? "" : part.substring(0, sign);
      for (String value : part.substring(sign + 1).split("\\|", -1)) {
        switch (name) {
          case "cargo" -> cargo.add(cargo(value));
          case "mode" -> modes.add(TransportMode.of(value));
          case "origin", "transit", "destination" -> {
            same(MentionType.LOCATION, value, name);
            stops.computeIfAbsent(StopRole.of(name), r -> new LinkedHashSet<>()).add(value);
          }
          default ->
              throw new IllegalArgumentException("target: '" + part + "' is no part; " + PARTS);
        }
      }
    }
    return new RouteKey(cargo, stops, modes, orNull(row.context()));
  }

  private static String cargo(String id) {
    MentionType type = Identities.type(id);
    if (type != MentionType.COMMODITY && type != MentionType.PEOPLE) {
      throw new IllegalArgumentException(
          "target: cargo '" + id + "' is no id of a commodity or of people");
    }
    return id;
  }

  /** The id in the target. */
  private static String id(CorrectionRow row) {
    if (Identities.type(row.target()) == null) {
      throw new IllegalArgumentException(
          "target: '" + row.target() + "' is no entity id; " + Identities.forms());
    }
    return row.target();
  }

  private static MentionType typeOf(CorrectionRow row) {
    return Identities.type(row.target());
  }

  private Identity link(String value, EntityKey key) {
    if (value.equals(NOBODY)) {
      return null;
    }
    if (!value.isEmpty() && Identities.type(value) != null && !Identities.isLink(value)) {
      throw new IllegalArgumentException(
          "value: '" + value + "' is the id of a name; merge makes two entities one");
    }
    return identity(value, key.type(), key.id());
  }

  /** What an id stands for, which must be of a type and not the one that it is put in place of. */
  private Identity identity(String id, MentionType type, String other) {
    needed("value", id, "an entity id");
    same(type, id, "value");
    Identity identity = identities.identity(id);
    if (identity.id().equals(other)) {
      throw new IllegalArgumentException("value: '" + id + "' is the target itself");
    }
    return identity;
  }

  private static void same(MentionType type, String id, String column) {
    MentionType other = Identities.type(id);
    if (other != type) {
      throw new IllegalArgumentException(
          column
              + ": '"
              + id
              + (other == null
                  ? "' is no entity id; " + Identities.forms()
                  : "' is of type " + other.id() + ", not " + type.id()));
    }
  }

  private static Label label(MentionType type, String value) {
    Function<String, ? extends Label> labels =
        switch (type) {
          case ACTOR -> ActorClass::of;
          case LOCATION -> LocationKind::of;
          case COMMODITY -> CommodityCategory::of;
          case PEOPLE -> throw new IllegalArgumentException("value: people have no class");
        };
    try {
      return labels.apply(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("value: " + e.getMessage(), e);
    }
  }

  private static MentionType type(String cell) {
    try {
      return MentionType.of(cell);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("type: " + e.getMessage(), e);
    }
  }

  private static String needed(String column, String cell, String what) {
    if (cell.isEmpty()) {
      throw new IllegalArgumentException(column + " is empty; it says " + what);
    }
    return cell;
  }

  private static void empty(String column, String cell, String with) {
    if (!cell.isEmpty()) {
      throw new IllegalArgumentException(
          column + " has no meaning with " + with + "; leave it empty");
    }
  }

  private static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static IllegalArgumentException wrong(String column, String cell, String known) {
    String it = Arrays.asList(known.split(", ", -1)).contains(cell) ? "not for this" : "not";
    return new IllegalArgumentException(column + ": '" + cell + "' is " + it + " one of " + known);
  }
}
