package org.assay.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.assay.text.Block;

/**
 * PDF: letters to words ({@link PdfWords}), running heads apart ({@link RunningHeads}), columns in
 * order ({@link ReadingOrder}), lines to paragraphs ({@link PdfParagraphs}), each with its role
 * ({@link PdfRoles}). A paragraph that a column or page end cuts stays in two blocks.
 */
final class PdfReader {

  Content read(InputFile input) throws UnreadableException {
    try (PDDocument document = Loader.loadPDF(input.bytes())) {
      List<PdfPage> pages = PdfWords.of(document);
      if (pages.stream().allMatch(page -> page.words().isEmpty())) {
        throw UnreadableException.refused(
            "no-text-layer",
            "The PDF has no text, only pictures of its "
                + document.getNumberOfPages()
                + " page(s).",
            "Run it through text recognition (OCR) first.");
      }
      return compose(pages);
    } catch (InvalidPasswordException e) {
      throw UnreadableException.encrypted(Format.PDF.words());
    } catch (NoClassDefFoundError e) {
      // Only what is locked to a certificate needs Bouncy Castle, which is not shipped.
      throw UnreadableException.encrypted(Format.PDF.words());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers damaged files with exceptions of many kinds.
      throw UnreadableException.broken(Format.PDF.words(), e);
    }
  }

  private static Content compose(List<PdfPage> pages) {
    RunningHeads heads = RunningHeads.of(pages);
    List<RunningHeads.Parts> parts = pages.stream().map(heads::split).toList();
    PdfRoles roles = new PdfRoles(parts.stream().flatMap(part -> part.body().stream()).toList());
    ReadingOrder order = new ReadingOrder(parts.stream().map(RunningHeads.Parts::body).toList());
    List<List<List<PdfLine>>> columns =
        parts.stream()
            .map(part -> order.regions(part.body()).stream().map(PdfLine::of).toList())
            .toList();
    PdfParagraphs paragraphs = new PdfParagraphs(columns.stream().flatMap(List::stream).toList());
    ContentBuilder out = new ContentBuilder();
    for (int i = 0; i < pages.size(); i++) {
      PdfPage page = pages.get(i);
      RunningHeads.Parts part = parts.get(i);
      part.head().forEach(line -> add(out, page, Block.Role.FURNITURE, List.of(line)));
      for (List<PdfLine> column : columns.get(i)) {
        for (List<PdfLine> paragraph : paragraphs.of(column)) {
          Block.Role role = roles.of(paragraph, page);
          if (role == Block.Role.TEXT && heads.isPiece(page, paragraph)) {
            role = Block.Role.FURNITURE;
          }
          add(out, page, role, paragraph);
        }
      }
      part.foot().forEach(line -> add(out, page, Block.Role.FURNITURE, List.of(line)));
    }
    return out.build();
  }

  private static void add(
      ContentBuilder out, PdfPage page, Block.Role role, List<PdfLine> paragraph) {
    String text = paragraph.stream().map(PdfLine::text).collect(Collectors.joining("\n"));
    out.add(text, page.number(), role, 0, paragraph.get(0).size(), boxOf(paragraph));
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
