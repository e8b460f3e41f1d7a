package org.assay.text;

import java.util.List;
import java.util.Objects;

/**
 * The ingested text of one report, never altered after ingestion, and its blocks in reading order.
 *
 * <p>All offsets are Unicode code points, half-open, into {@link #text()}. Blocks do not overlap
 * and go forwards. Immutable and thread-safe.
 */
public final class SourceText {

  private final String name;
  private final String text;
  private final List<Block> blocks;
  private final PicturePages pictures;
  private final SourceFile file;
  private final CodePoints codePoints;
  private final LineEnds lineEnds;

  /** A text without pages that are pictures; parameters as below. */
  public SourceText(String name, String text, List<Block> blocks, SourceFile file) {
    this(name, text, blocks, PicturePages.NONE, file);
  }

  /**
   * @param name file name without folders, used for ids and messages
   * @param text the ingested text
   * @param blocks its blocks in order
   * @param pictures pages of the file that are pictures of text
   * @param file the file that it came from
   */
  public SourceText(
      String name, String text, List<Block> blocks, PicturePages pictures, SourceFile file) {
    this.name = Objects.requireNonNull(name, "name");
    this.text = Objects.requireNonNull(text, "text");
    this.blocks = List.copyOf(blocks);
    this.pictures = Objects.requireNonNull(pictures, "pictures");
    this.file = Objects.requireNonNull(file, "file");
    this.codePoints = new CodePoints(text);
    this.lineEnds = new LineEnds(text);
    int last = 0;
    for (Block block : this.blocks) {
      if (block.start() < last || block.end() > codePoints.length()) {
        throw new IllegalArgumentException("block out of order or bounds: " + block);
      }
      last = block.end();
    }
  }

  /** File name without folders. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Blocks in reading order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Pages of the file that are pictures of text. */
  public PicturePages pictures() {
    return pictures;
  }

  /** The file that this text was read from. */
  public SourceFile file() {
    return file;
  }

  /** Length in code points. */
  public int length() {
    return codePoints.length();
  }

  /** The characters between two code-point offsets, exactly as they stand. */
  public String slice(int start, int end) {
    return text.substring(codePoints.toUtf16(start), codePoints.toUtf16(end));
  }

  /** The UTF-16 index into {@link #text()} of a code-point offset. */
  public int utf16(int offset) {
    return codePoints.toUtf16(offset);
  }

  /** A span with the page that it starts on. */
  public Span span(int start, int end) {
    return new Span(start, end, pageAt(start));
  }

  /** Page of an offset, or 0 where the source has none. */
  public int pageAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    int page = 0;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      if (blocks.get(mid).start() <= offset) {
        page = blocks.get(mid).page();
        low = mid + 1;
      } else {
        high = mid - 1;
      }
    }
    return page;
  }

  /**
   * The words that spans stand for: slices in order, line-end and soft hyphens resolved, white
   * space collapsed to one space, none at the ends. This is what {@code text} of a mention holds.
   */
  public String read(List<Span> spans) {
    return view(spans).string().strip();
  }

  /** A view for matching over spans in order; see {@link TextView}. */
  public TextView view(List<Span> spans) {
    return TextView.over(this, codePoints, lineEnds, spans);
  }
}
