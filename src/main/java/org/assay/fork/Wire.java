package org.assay.fork;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.ingest.IngestOptions;
import org.assay.ingest.Ingested;
import org.assay.json.BlocksJson;
import org.assay.json.JsonFormatException;
import org.assay.text.PageNames;
import org.assay.text.SourceText;

/** What goes between a batch and a process that reads for it, both of the same version. */
final class Wire {

  private static final byte TEXT = 0;
  private static final byte REFUSED = 1;
  private static final byte FAILED = 2;

  private Wire() {}

  static void write(IngestOptions options, DataOutputStream out) throws IOException {
    out.writeLong(options.maxBytes());
    out.writeInt(options.maxCharacters());
    out.writeBoolean(options.ocr());
    write(options.furniture().always(), out);
    write(options.furniture().wordless(), out);
    out.flush();
  }

  static IngestOptions options(DataInputStream in) throws IOException {
    IngestOptions limits =
        IngestOptions.DEFAULTS.withLimits(in.readLong(), in.readInt()).withOcr(in.readBoolean());
    return limits.withFurniture(new PageNames(strings(in), strings(in)));
  }

  static void write(Ingested ingested, DataOutputStream out) throws IOException {
    if (ingested instanceof Ingested.Text text) {
      out.writeByte(TEXT);
      write(text.source().text(), out);
      write(new BlocksJson().write(text.source()), out);
    } else if (ingested instanceof Ingested.Refused refused) {
      out.writeByte(REFUSED);
      write(List.of(refused.code(), refused.reason(), refused.remedy()), out);
    } else {
      Ingested.Failed failed = (Ingested.Failed) ingested;
      out.writeByte(FAILED);
      write(List.of(failed.code(), failed.reason(), failed.remedy()), out);
    }
    out.flush();
  }

  static Ingested ingested(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    if (kind == TEXT) {
      return new Ingested.Text(source(string(in), string(in)));
    }
    if (kind != REFUSED && kind != FAILED) {
      throw new IOException("no answer: " + kind);
    }
    List<String> said = strings(in);
    return kind == REFUSED
        ? new Ingested.Refused(said.get(0), said.get(1), said.get(2))
        : new Ingested.Failed(said.get(0), said.get(1), said.get(2));
  }

  /** Any text, halves of surrogate pairs included, of which damaged files have some. */
  static void write(String text, DataOutputStream out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  static String string(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > Integer.MAX_VALUE / 2 - 16) {
      throw new IOException("no text: " + length);
    }
    byte[] bytes = in.readNBytes(2 * length);
    if (bytes.length < 2 * length) {
      throw new EOFException("cut short");
    }
    char[] chars = new char[bytes.length / 2];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF));
    }
    return new String(chars);
  }

  private static SourceText source(String text, String blocks) throws IOException {
    try {
      return new BlocksJson().read(blocks, text);
    } catch (JsonFormatException e) {
      throw new IOException("no blocks", e);
    }
  }

  private static void write(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(text, out);
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(string(in));
    }
    return texts;
  }
}
