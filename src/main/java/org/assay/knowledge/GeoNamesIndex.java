package org.assay.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.model.LocationKind;

/**
 * Places imported from GeoNames: a file of lines sorted by name, looked up by binary search where
 * it lies, so that its size costs no time at the start. Immutable and thread-safe.
 */
public final class GeoNamesIndex {

  /** Path within a knowledge folder. */
  public static final String PATH = "gazetteer/geonames.idx";

  /** First line of the file; the number is that of the format. */
  static final String HEADER = "#assay-geonames 1";

  private static final int CELLS = 9;

  private final ByteBuffer lines;

  /** A place with a name; {@code word}: its name is as often a word or a first name. */
  record Entry(Place place, boolean word) {}

  private GeoNamesIndex(ByteBuffer lines) {
    this.lines = lines;
  }

  /** Without places. */
  static GeoNamesIndex none() {
    return new GeoNamesIndex(ByteBuffer.allocate(0));
  }

  /**
   * The index of the user's folder, or an empty one.
   *
   * @throws KnowledgeException where it is damaged or of another version
   */
  static GeoNamesIndex from(KnowledgeSource source) {
    Path file = source.own(PATH);
    if (file == null) {
      return none();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer map = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      byte[] start = (HEADER + "\n").getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < start.length; i++) {
        if (i >= map.limit() || map.get(i) != start[i]) {
          throw damaged("does not start with '" + HEADER + "'");
        }
      }
      if (map.get(map.limit() - 1) != '\n') {
        throw damaged("is cut off");
      }
      return new GeoNamesIndex(map.slice(start.length, map.limit() - start.length));
    } catch (IOException e) {
      throw new KnowledgeException(PATH, 0, "cannot be read: " + e.getMessage());
    }
  }

  /** The places of a name, the likeliest first. */
  List<Entry> byName(String name) {
    if (lines.limit() == 0) {
      return List.of();
    }
    byte[] key = (PlaceKey.of(name) + "\t").getBytes(StandardCharsets.UTF_8);
    List<Entry> out = new ArrayList<>();
    for (int at = first(key); at < lines.limit() && compare(at, key) == 0; at = next(at)) {
      out.add(entry(at));
    }
    out.sort(
        Comparator.comparing((Entry e) -> -e.place().weight()).thenComparing(e -> e.place().id()));
    return out;
  }

  /** The place of an id, {@code gn:2457163}; reads the whole index. */
  Optional<Place> byId(String id) {
    byte[] cell = ("\t" + id + "\t").getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < lines.limit(); at = next(at)) {
      int tab = at;
      while (lines.get(tab) != '\t' && lines.get(tab) != '\n') {
        tab++;
      }
      if (compare(tab, cell) == 0) {
        return Optional.of(entry(at).place());
      }
    }
    return Optional.empty();
  }

  /**
   * Reads the whole index of a knowledge folder.
   *
   * @param folder the user's folder, or null
   * @return number of lines, each a name of a place; 0 where nothing was imported
   * @throws KnowledgeException where lines are damaged or out of order
   */
  public static long check(Path folder) {
    return from(new KnowledgeSource(folder)).check();
  }

  private long check() {
    long count = 0;
    byte[] before = new byte[0];
    for (int at = 0; at < lines.limit(); at = next(at)) {
      entry(at);
      if (compare(at, before) < 0) {
        throw damaged("is not sorted at line " + (count + 2));
      }
      before = line(at).getBytes(StandardCharsets.UTF_8);
      count++;
    }
    return count;
  }

  /** Start of the first line that is not less than a key. */
  private int first(byte[] key) {
    int low = 0;
    int high = lines.limit();
    while (low < high) {
      int middle = start((low + high) >>> 1);
      if (compare(middle, key) < 0) {
        low = next(middle);
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int start(int within) {
    int at = within;
    while (at > 0 && lines.get(at - 1) != '\n') {
      at--;
    }
    return at;
  }

  private int next(int at) {
    int end = at;
    while (lines.get(end) != '\n') {
      end++;
    }
    return end + 1;
  }

  /** Compares the bytes of a line with a key, 0 where the line starts with it. */
  private int compare(int at, byte[] key) {
    for (int i = 0; i < key.length; i++) {
      int byteThere = at + i < lines.limit() ? lines.get(at + i) & 0xff : '\n';
      int difference = byteThere - (key[i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private String line(int at) {
    byte[] bytes = new byte[next(at) - 1 - at];
    lines.get(at, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Entry entry(int at) {
    String[] cells = line(at).split("\t", -1);
    try {
      if (cells.length == CELLS) {
        Place place =
            new Place(
                cells[1],
                cells[2],
                LocationKind.of(cells[3]),
                cells[4],
                cells[5].isEmpty() ? null : Double.valueOf(cells[5]),
                cells[6].isEmpty() ? null : Double.valueOf(cells[6]),
                Integer.parseInt(cells[7]),
                cells[0].indexOf(' ') < 0);
        return new Entry(place, cells[8].equals("1"));
      }
    } catch (IllegalArgumentException e) {
      // Told below, as another number of cells is.
    }
    throw damaged("has a bad line '" + line(at) + "'");
  }

  private static KnowledgeException damaged(String what) {
    return new KnowledgeException(PATH, 0, what + "; import it again");
  }
}
