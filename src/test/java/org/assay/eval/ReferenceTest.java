package org.assay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assay.brat.BratReader;
import org.assay.brat.BratWriter;
import org.assay.brat.GoldFolder;
import org.assay.brat.GoldReport;
import org.assay.model.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures are those of the reference measure, whatever the prediction. */
class ReferenceTest {

  private static final int SEEDS = 4;

  @TempDir Path scratch;

  @Test
  void goldWrittenAndReadIsPerfect() throws IOException {
    for (Path folder : SharedGold.folders()) {
      for (GoldReport gold : GoldFolder.read(folder)) {
        Extraction extraction = GoldExtraction.of(gold);
        ReportResult direct = Evaluator.score(gold, extraction);
        ReportResult written = Evaluator.compare(gold, written(gold, extraction, "same"));
        for (ReportResult result : List.of(direct, written)) {
          assertEquals(List.of(), result.errors(), gold.name());
          result
              .scores()
              .counts()
              .forEach((key, n) -> assertEquals(0, n.fp() + n.fn(), gold.name() + " " + key));
        }
        direct.scores().shares().values().forEach(share -> assertEquals(1.0, share.value()));
      }
    }
  }

  @Test
  void figuresAreThoseOfTheReference() throws IOException {
    Reference reference = new Reference(scratch);
    List<String> pairs = new ArrayList<>();
    List<ReportResult> ours = new ArrayList<>();
    for (Path folder : SharedGold.folders()) {
      for (GoldReport gold : GoldFolder.read(folder)) {
        String annotated = folder.resolve(gold.name() + ".ann").toString();
        for (int seed = 0; seed < SEEDS; seed++) {
          Extraction spoilt =
              Perturbation.of(GoldExtraction.of(gold), gold.source(), 31L * seed + 7);
          Path json = scratch.resolve(gold.name() + seed + ".json");
          MinimalJson.write(spoilt, json);
          pairs.add(annotated + "\t" + json);
          ours.add(Evaluator.score(gold, spoilt));
          GoldReport other = written(gold, spoilt, "seed" + seed);
          pairs.add(annotated + "\t" + other.file().toString().replaceFirst("txt$", "ann"));
          ours.add(Evaluator.compare(gold, other));
        }
      }
    }
    List<Map<String, Counts>> theirs = reference.scores(pairs);
    int wrong = 0;
    for (int i = 0; i < pairs.size(); i++) {
      Map<String, Counts> counts = ours.get(i).scores().counts();
      assertEquals(theirs.get(i), counts, pairs.get(i));
      assertEquals(List.copyOf(theirs.get(i).keySet()), List.copyOf(counts.keySet()), pairs.get(i));
      wrong += counts.get("route triples").fp() + counts.get("entity all").fn();
    }
    Scores sum = Scores.sum(ours.stream().map(ReportResult::scores).toList());
    assertEquals(reference.table(pairs), EvalText.scores(new Scores(sum.counts(), Map.of())));
    assertTrue(wrong > 1000, "the predictions must be spoilt: " + wrong);
  }

  @Test
  void sectionFiguresAreThoseOfTheReference() throws IOException {
    Reference reference = new Reference(scratch);
    List<String> files = new ArrayList<>();
    List<List<Integer>> ours = new ArrayList<>();
    for (Path folder : SharedGold.folders()) {
      for (GoldReport gold : GoldFolder.read(folder)) {
        for (int seed = 0; seed < SEEDS && !gold.passages().isEmpty(); seed++) {
          Extraction spoilt = Perturbation.of(GoldExtraction.of(gold), gold.source(), seed);
          Path json = scratch.resolve(gold.name() + seed + ".json");
          MinimalJson.write(spoilt, json);
          Path sections = folder.resolve(gold.name() + ".sections.tsv");
          files.add(sections + "\t" + json + "\t" + gold.file());
          Map<String, Share> shares = Evaluator.score(gold, spoilt).scores().shares();
          Share path = shares.get(Measures.PATH);
          Share indicator = shares.get(Measures.INDICATOR);
          ours.add(List.of(path.right(), indicator.right(), indicator.total()));
        }
      }
    }
    assertEquals(reference.sections(files), ours);
  }

  @Test
  void namesAreNormalisedAsInTheReference() throws IOException {
    Reference reference = new Reference(scratch);
    List<String> words = new ArrayList<>();
    String[] parts = {
      "The ",
      "the",
      "an ",
      "A\u00a0",
      "- ",
      "-\n",
      "-\u00ad",
      "’",
      "'",
      "É",
      "İ",
      "ß",
      "ﬁ",
      "²",
      "½",
      "Ⅷ",
      "०",
      "ि",
      "्",
      "ь",
      "Σ",
      "ς",
      "㎏",
      "\u2028",
      "\u0085",
      "\u001f",
      "\u200b",
      "\u3000",
      "_",
      "(",
      "/",
      "ies",
      "s",
      "ss",
      "us",
      "is",
      " bus",
      "gas",
      "dies",
      "flies",
      "𝒜",
      "🚢",
      "\ud835\udfd8",
      "cross-",
      "border",
      "x",
      " ",
      ".",
      "&",
      "ø",
      "đ",
      "Å",
      "中国",
      "가",
      "عُ",
      "n\u0303"
    };
    Random random = new Random(11);
    for (int i = 0; i < 4000; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = random.nextInt(7); k >= 0; k--) {
        word.append(parts[random.nextInt(parts.length)]);
      }
      words.add(word.toString());
    }
    List<String> theirs = reference.norms(words);
    for (int i = 0; i < words.size(); i++) {
      assertEquals(theirs.get(i), Normaliser.name(words.get(i)), "of '" + words.get(i) + "'");
    }
  }

  private GoldReport written(GoldReport gold, Extraction extraction, String folder)
      throws IOException {
    Path dir = Files.createDirectories(scratch.resolve(folder));
    Path ann = dir.resolve(gold.name() + ".ann");
    Files.writeString(ann, BratWriter.write(extraction, gold.source()));
    Files.writeString(dir.resolve(gold.name() + ".txt"), gold.source().text());
    return BratReader.read(ann);
  }
}
