package org.assay.ingest;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.assay.text.Block;

/** Gathers the frames and shaded areas of a page, from the operators that draw them. */
final class PdfBoxes {

  /** Least width and height of what text may stand in, in points. */
  private static final double LEAST = 40;

  /** Corners, and once more the first. */
  private static final int CORNERS = 5;

  private final PDRectangle page;
  private final List<Block.Box> boxes = new ArrayList<>();
  private final List<Point2D> path = new ArrayList<>();

  /**
   * @param page the part of the sheet that is shown
   */
  PdfBoxes(PDRectangle page) {
    this.page = page;
  }

  /** What was found so far, in the order of drawing. */
  List<Block.Box> found() {
    return List.copyOf(boxes);
  }

  void take(Operator operator, List<COSBase> operands, Matrix place) {
    switch (operator.getName()) {
      case "re" -> rectangle(numbers(operands), place);
      case "m", "l" -> point(numbers(operands), place);
      case "c", "v", "y" -> path.add(new Point2D.Double(Double.NaN, Double.NaN));
      case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s" -> {
        close();
        path.clear();
      }
      case "n" -> path.clear();
      default -> {
        // Draws no line.
      }
    }
  }

  private static double[] numbers(List<COSBase> operands) {
    return operands.stream()
        .filter(COSNumber.class::isInstance)
        .mapToDouble(number -> ((COSNumber) number).floatValue())
        .toArray();
  }

  private void rectangle(double[] n, Matrix place) {
    if (n.length == 4) {
      close();
      path.clear();
      point(new double[] {n[0], n[1]}, place);
      point(new double[] {n[0] + n[2], n[1]}, place);
      point(new double[] {n[0] + n[2], n[1] + n[3]}, place);
      point(new double[] {n[0], n[1] + n[3]}, place);
    }
  }

  private void point(double[] n, Matrix place) {
    if (n.length == 2) {
      path.add(place.transformPoint((float) n[0], (float) n[1]));
    }
  }

  /** Keeps the path if it is an upright rectangle. */
  private void close() {
    if (path.size() < CORNERS - 1 || path.size() > CORNERS) {
      return;
    }
    double left = path.stream().mapToDouble(Point2D::getX).min().orElseThrow();
    double right = path.stream().mapToDouble(Point2D::getX).max().orElseThrow();
    double low = path.stream().mapToDouble(Point2D::getY).min().orElseThrow();
    double high = path.stream().mapToDouble(Point2D::getY).max().orElseThrow();
    boolean upright =
        path.stream().allMatch(p -> isEdge(p.getX(), left, right) && isEdge(p.getY(), low, high));
    if (upright && right - left >= LEAST && high - low >= LEAST) {
      boxes.add(
          new Block.Box(
              left - page.getLowerLeftX(), page.getUpperRightY() - high, right - left, high - low));
    }
  }

  private static boolean isEdge(double at, double low, double high) {
    return Math.abs(at - low) < 1 || Math.abs(at - high) < 1;
  }
}
