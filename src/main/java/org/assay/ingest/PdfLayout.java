package org.assay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.text.Block;

/** Pages of words to paragraphs in reading order. */
final class PdfLayout {

  private final List<LayoutBlock> out = new ArrayList<>();

  private PdfLayout() {}

  static List<LayoutBlock> of(List<PdfPage> pages) {
    PdfLayout layout = new PdfLayout();
    layout.compose(pages);
    return layout.out;
  }

  private void compose(List<PdfPage> pages) {
    RunningHeads heads = RunningHeads.of(pages);
    List<RunningHeads.Parts> parts = pages.stream().map(heads::split).toList();
    PdfRoles roles = new PdfRoles(parts.stream().flatMap(part -> part.body().stream()).toList());
    List<SideBoxes> sides = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      sides.add(SideBoxes.of(pages.get(i), parts.get(i).body()));
    }
    ReadingOrder order = new ReadingOrder(sides.stream().map(SideBoxes::around).toList());
    List<List<List<PdfLine>>> columns =
        sides.stream()
            .map(side -> order.regions(side.around()).stream().map(PdfLine::of).toList())
            .toList();
    PdfParagraphs paragraphs = new PdfParagraphs(columns.stream().flatMap(List::stream).toList());
    for (int i = 0; i < pages.size(); i++) {
      PdfPage page = pages.get(i);
      RunningHeads.Parts part = parts.get(i);
      part.head().forEach(line -> add(page, Block.Role.FURNITURE, List.of(line)));
      for (List<PdfLine> column : columns.get(i)) {
        for (List<PdfLine> paragraph : paragraphs.of(column)) {
          Block.Role role = roles.of(paragraph, page);
          if (role == Block.Role.TEXT && heads.isPiece(page, paragraph)) {
            role = Block.Role.FURNITURE;
          }
          add(page, role, paragraph);
        }
      }
      for (List<PdfWord> box : sides.get(i).boxes()) {
        for (List<PdfWord> column : order.regions(box)) {
          for (List<PdfLine> paragraph : paragraphs.of(PdfLine.of(column))) {
            add(page, Block.Role.NOTE, paragraph);
          }
        }
      }
      part.foot().forEach(line -> add(page, Block.Role.FURNITURE, List.of(line)));
    }
  }

  private void add(PdfPage page, Block.Role role, List<PdfLine> paragraph) {
    String text = paragraph.stream().map(PdfLine::text).collect(Collectors.joining("\n"));
    out.add(new LayoutBlock(page.number(), role, paragraph.get(0).size(), boxOf(paragraph), text));
  }

  private static Block.Box boxOf(List<PdfLine> lines) {
    List<PdfWord> words = new ArrayList<>();
    lines.forEach(line -> words.addAll(line.words()));
    double left = words.stream().mapToDouble(PdfWord::left).min().orElseThrow();
    double right = words.stream().mapToDouble(PdfWord::right).max().orElseThrow();
    double top = words.stream().mapToDouble(PdfWord::top).min().orElseThrow();
    double bottom =
        words.stream()
            .mapToDouble(word -> word.baseline() + 0.25 * word.size())
            .max()
            .orElseThrow();
    return new Block.Box(tenth(left), tenth(top), tenth(right - left), tenth(bottom - top));
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
