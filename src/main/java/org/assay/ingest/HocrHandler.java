package org.assay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What Tesseract writes about a picture (hOCR) to words with places. */
final class HocrHandler extends DefaultHandler {

  /**
   * Lines whose letters Tesseract holds for less likely than that, on average and in per cent, are
   * specks and pictures. Of a single word it may be quite unsure and yet be right.
   */
  private static final double LEAST_CONFIDENCE = 40;

  private static final Pattern PROPERTY = Pattern.compile("([a-z_]+)((?:\\s+-?[\\d.]+)+)");

  private final double scale;
  private final List<PdfWord> words = new ArrayList<>();
  private final List<PdfWord> line = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Of the line under way: left edge, baseline there, slope, size; in dots. */
  private double lineLeft;

  private double lineBaseline;
  private double lineSlope;
  private double lineSize;

  /** Letters of the line, and the sum of what each is held for. */
  private int lineLetters;

  private double lineConfidence;

  /** Of the word under way; null outside of one. */
  private double[] box;

  private double confidence;
  private int depth;

  /**
   * @param scale points for one dot
   */
  HocrHandler(double scale) {
    this.scale = scale;
  }

  List<PdfWord> words() {
    return List.copyOf(words);
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    String title = attributes.getValue("title");
    if (box != null) {
      depth++;
    } else if (title != null && "ocrx_word".equals(attributes.getValue("class"))) {
      double[] place = property(title, "bbox");
      double[] sure = property(title, "x_wconf");
      if (place.length == 4) {
        box = place;
        confidence = sure.length == 1 ? sure[0] : 100;
        text.setLength(0);
      }
    } else if (title != null && title.contains("baseline")) {
      startLine(title);
    }
  }

  private void startLine(String title) {
    endLine();
    double[] place = property(title, "bbox");
    double[] baseline = property(title, "baseline");
    double[] size = property(title, "x_size");
    if (place.length == 4) {
      lineLeft = place[0];
      lineSlope = baseline.length == 2 ? baseline[0] : 0;
      lineBaseline = place[3] + (baseline.length == 2 ? baseline[1] : 0);
      lineSize = size.length == 1 ? size[0] : place[3] - place[1];
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (box != null) {
      text.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    if (box == null) {
      return;
    }
    if (depth > 0) {
      depth--;
      return;
    }
    String word = Blanks.strip(text.toString());
    if (!word.isEmpty()) {
      // A page that lies askew is read as if it lay straight.
      double baseline = lineBaseline + lineSlope * (box[0] - lineLeft);
      lineLetters += word.length();
      lineConfidence += word.length() * confidence;
      line.add(
          new PdfWord(
              word, box[0] * scale, box[2] * scale, baseline * scale, lineSize * scale, "", false));
    }
    box = null;
  }

  @Override
  public void endDocument() {
    endLine();
  }

  private void endLine() {
    if (lineConfidence >= LEAST_CONFIDENCE * lineLetters) {
      words.addAll(line);
    }
    line.clear();
    lineLetters = 0;
    lineConfidence = 0;
  }

  private static double[] property(String title, String name) {
    Matcher matcher = PROPERTY.matcher(title);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        String[] parts = matcher.group(2).strip().split("\\s+", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
          numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
      }
    }
    return new double[0];
  }
}
