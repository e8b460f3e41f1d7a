package org.assay.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids as FollowTheMoney takes them: letters and digits of ASCII, dots and hyphens, none of these at
 * the ends. {@code actor:mli:armed-group} is {@code actor.mli.armed-group}; what cannot be written
 * so gets 12 hex digits of its hash, so that two ids stay two.
 */
final class FtmIds {

  private static final int LONGEST = 150;
  private static final int DIGITS = 12;

  private FtmIds() {}

  /** The id of an entity, or of what {@code parts}, joined, name. */
  static String of(String... parts) {
    String id = String.join(":", parts);
    String plain = id.replace(':', '.');
    boolean exact =
        id.indexOf('.') < 0
            && plain.length() <= LONGEST
            && plain.matches("[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?");
    if (exact) {
      return plain;
    }
    String safe = plain.replaceAll("[^0-9A-Za-z.-]+", "-").replaceAll("^[.-]+", "");
    String start = safe.isEmpty() ? "id" : safe.substring(0, Math.min(safe.length(), LONGEST));
    return start + "." + hash(id);
  }

  private static String hash(String id) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
