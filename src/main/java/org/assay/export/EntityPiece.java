package org.assay.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.ActorClass;
import org.assay.model.CommodityCategory;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Label;
import org.assay.model.LocationKind;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/** The entities of a report and how often it mentions them, as bytes that wait to be joined. */
final class EntityPiece {

  private EntityPiece() {}

  /** What takes an entity and the number of its mentions. */
  @FunctionalInterface
  interface Taker {
    void take(Entity entity, int mentions);
  }

  static byte[] of(Extraction extraction) throws IOException {
    Map<String, Integer> mentions = new HashMap<>();
    for (Mention mention : extraction.mentions()) {
      mentions.merge(mention.entity(), 1, Integer::sum);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (Entity entity : extraction.entities()) {
      out.writeInt(mentions.getOrDefault(entity.id(), 0));
      text(out, entity.id());
      text(out, entity.type().id());
      text(out, entity.name());
      out.writeInt(entity.aliases().size());
      for (Entity.Alias alias : entity.aliases()) {
        text(out, alias.name());
        text(out, alias.foundBy());
      }
      text(out, entity.label() == null ? null : entity.label().id());
      out.writeBoolean(entity.named());
      text(out, entity.country());
      link(out, entity.link());
    }
    return bytes.toByteArray();
  }

  private static void link(DataOutputStream out, Entity.Link link) throws IOException {
    out.writeBoolean(link != null);
    if (link != null) {
      text(out, link.scheme());
      text(out, link.id());
      number(out, link.lat());
      number(out, link.lon());
      text(out, link.precision());
    }
  }

  private static void number(DataOutputStream out, Double number) throws IOException {
    out.writeDouble(number == null ? Double.NaN : number);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  static void read(byte[] piece, Taker taker) {
    ByteBuffer in = ByteBuffer.wrap(piece);
    while (in.hasRemaining()) {
      int mentions = in.getInt();
      String id = text(in);
      MentionType type = MentionType.of(text(in));
      String name = text(in);
      List<Entity.Alias> aliases = new ArrayList<>();
      for (int i = in.getInt(); i > 0; i--) {
        aliases.add(new Entity.Alias(text(in), text(in)));
      }
      Label label = label(type, text(in));
      boolean named = in.get() != 0;
      String country = text(in);
      taker.take(new Entity(id, type, name, aliases, label, named, country, link(in)), mentions);
    }
  }

  private static Entity.Link link(ByteBuffer in) {
    return in.get() != 0
        ? new Entity.Link(text(in), text(in), number(in), number(in), text(in))
        : null;
  }

  private static Double number(ByteBuffer in) {
    double number = in.getDouble();
    return Double.isNaN(number) ? null : number;
  }

  private static String text(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0) {
      return null;
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Label label(MentionType type, String id) {
    if (id == null) {
      return null;
    }
    return switch (type) {
      case ACTOR -> ActorClass.of(id);
      case LOCATION -> LocationKind.of(id);
      case COMMODITY -> CommodityCategory.of(id);
      case PEOPLE -> null;
    };
  }
}
