package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opennlp.tools.doccat.DoccatModel;
import org.assay.knowledge.Families;
import org.assay.knowledge.KnowledgeSource;
import org.junit.jupiter.api.Test;

/**
 * What a trained categoriser adds to the cues: the figures of {@code src/docs/decisions.md}, each
 * report read with a model that has seen neither it nor its country's other edition.
 */
class CategoriserTest {

  private static final Families FAMILIES = new Families(new KnowledgeSource(null));
  private static final Words WORDS = new Words(FAMILIES.spelling());

  /** How the scores of a sentence are made of cues and categoriser. */
  private enum Mix {
    CUES("cues alone"),
    CATEGORISER("categoriser alone"),
    BOTH("cues and categoriser");

    final String words;

    Mix(String words) {
      this.words = words;
    }
  }

  @Test
  void readsCountriesThatItWasNotTrainedOn() {
    List<OwnReports.Annotated> all = OwnReports.all();
    for (Mix mix : Mix.values()) {
      double own = 0;
      double merged = 0;
      for (OwnReports.Annotated report : all) {
        DoccatModel model =
            Categoriser.train(
                all.stream().filter(r -> !r.country().equals(report.country())).toList(), WORDS);
        Sectioner sectioner = sectioner(mix, model);
        own += indicator(sectioner, report.name(), report.text(), report.gold()) / all.size();
        List<Damage.Copy> copies = report.damage().merged();
        for (Damage.Copy copy : copies) {
          merged +=
              indicator(sectioner, copy.source().name(), copy.source().text(), copy.gold())
                  / copies.size()
                  / all.size();
        }
      }
      System.out.printf(
          "own corpus without the country, %s: indicator %.4f, passages merged %.4f%n",
          mix.words, own, merged);
      assertTrue(own >= (mix == Mix.CATEGORISER ? 0.85 : 0.95), mix.words);
    }
  }

  private static double indicator(
      Sectioner sectioner, String name, String text, GoldSections gold) {
    var source = Texts.plain(name, text);
    return gold.compare(source, sectioner.read(source, ReportHints.NONE)).indicator();
  }

  private static Sectioner sectioner(Mix mix, DoccatModel model) {
    IndicatorScorer trained = Categoriser.of(model, WORDS);
    return new Sectioner(
        FAMILIES,
        name -> Optional.empty(),
        Texts.sentences(),
        (family, words) -> {
          IndicatorScorer cues = new CueIndex(family.indicators(), words);
          return switch (mix) {
            case CUES -> cues;
            case CATEGORISER -> trained;
            case BOTH ->
                (sentence, indicators) -> {
                  double[] sum = cues.score(sentence, indicators);
                  double[] more = trained.score(sentence, indicators);
                  Arrays.setAll(sum, i -> sum[i] + 0.5 * more[i]);
                  return sum;
                };
          };
        });
  }
}
