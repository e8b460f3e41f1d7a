package org.assay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which package may use which, and what belongs in one place only. */
class ArchitectureTest {

  private static final String ROOT = "org.assay";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** What each package may use of the project, beside itself. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("model", List.of("text")),
          Map.entry("knowledge", List.of("text", "model")),
          Map.entry("ingest", List.of("text", "model")),
          Map.entry("section", List.of("text", "model", "knowledge")),
          Map.entry("annotate", List.of("text", "model", "knowledge")),
          Map.entry("mention", List.of("text", "model", "knowledge")),
          Map.entry("entity", List.of("text", "model", "knowledge")),
          Map.entry("route", List.of("text", "model", "knowledge")),
          Map.entry("correct", List.of("text", "model", "knowledge")),
          Map.entry(
              "pipeline",
              List.of(
                  "text",
                  "model",
                  "knowledge",
                  "section",
                  "annotate",
                  "mention",
                  "entity",
                  "route",
                  "correct")),
          Map.entry("json", List.of("text", "model")),
          Map.entry("table", List.of("text", "model")),
          Map.entry("export", List.of("text", "model", "json", "table", "brat")),
          Map.entry("brat", List.of("text", "model")),
          Map.entry("verify", List.of("text", "model", "json", "table", "export")),
          Map.entry("sample", List.of("text", "model", "table")),
          Map.entry("diff", List.of("text", "model", "knowledge")),
          Map.entry("eval", List.of("text", "model", "brat", "pipeline")),
          Map.entry("train", List.of("text", "model", "brat", "pipeline")),
          Map.entry("page", List.of("text", "model")),
          Map.entry("fork", List.of("text", "ingest", "json")),
          Map.entry(
              "batch",
              List.of("text", "model", "ingest", "fork", "pipeline", "json", "table", "export")),
          // src/spark, which the profile spark compiles; else there is no such package.
          Map.entry(
              "spark",
              List.of(
                  "text",
                  "model",
                  "knowledge",
                  "section",
                  "ingest",
                  "fork",
                  "pipeline",
                  "json",
                  "table",
                  "diff",
                  "batch")));

  /** Single classes that a package may use beyond that, and why. */
  private static final Map<String, Map<String, String>> EXCEPTIONS =
      Map.of(
          "batch",
          Map.of(
              "org.assay.section.ReportHints", "what a user says of a report goes with its file",
              "org.assay.knowledge.KnowledgeException",
                  "a model that cannot be loaded stops the batch; a bad file does not"),
          "spark",
          Map.of("org.assay.cli.ReaderMain", "the program of the processes that read files"));

  @Test
  void the_importer_saw_the_project() {
    assertTrue(CLASSES.size() > 100, () -> "only " + CLASSES.size() + " classes");
  }

  @Test
  void every_package_is_in_the_table() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(c -> packages.add(c.getPackageName()));
    Set<String> unknown = new TreeSet<>(packages);
    MAY_USE.keySet().forEach(name -> unknown.remove(ROOT + "." + name));
    unknown.remove(ROOT + ".cli");
    assertEquals(Set.of(), unknown, "a package without a rule may use anything");
  }

  @Test
  void packages_use_only_what_the_table_allows() {
    MAY_USE.forEach(
        (name, allowed) -> {
          String[] packages =
              allowed.stream().map(used -> ROOT + "." + used).toArray(String[]::new);
          String[] own = Arrays.copyOf(packages, packages.length + 1);
          own[packages.length] = ROOT + "." + name;
          Set<String> single = EXCEPTIONS.getOrDefault(name, Map.of()).keySet();
          noClasses()
              .that()
              .resideInAPackage(ROOT + "." + name)
              .should()
              .dependOnClassesThat(
                  resideInAPackage(ROOT + "..")
                      .and(DescribedPredicate.not(resideInAnyPackage(own)))
                      .and(DescribedPredicate.not(isOneOf(single))))
              .because("data flows one way: " + name + " may use " + allowed + " alone")
              .allowEmptyShould(true)
              .check(CLASSES);
        });
  }

  @Test
  void packages_have_no_cycles() {
    slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("packages in a ring cannot be understood or tested one by one")
        .check(CLASSES);
  }

  @Test
  void only_annotate_uses_statistical_models() {
    onlyIn(
        "annotate",
        "which library tags words is the business of one package",
        "edu.stanford..",
        "opennlp..");
  }

  @Test
  void only_ingest_reads_document_formats() {
    onlyIn(
        "ingest",
        "which library reads a format is the business of one package",
        "org.apache.tika..",
        "org.apache.pdfbox..",
        "org.jsoup..");
  }

  @Test
  void only_ingest_and_export_know_office_files() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".ingest", ROOT + ".export")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.poi..")
        .because("one package reads documents, one writes workbooks")
        .check(CLASSES);
  }

  @Test
  void only_cli_uses_the_terminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("what a user must know is a value that the cli puts into words")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".cli", ROOT + ".spark")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .because("arguments are the business of the programs")
        .check(CLASSES);
    onlyIn("cli", "progress is the business of the cli", "me.tongfei..");
    onlyIn("spark", "the engine is the business of one package", "org.apache.spark..", "scala..");
  }

  @Test
  void exceptions_are_never_of_a_general_kind() {
    noClasses()
        .should(GeneralCodingRules.THROW_GENERIC_EXCEPTIONS)
        .because("a caller must be able to tell what went wrong")
        .check(CLASSES);
  }

  @Test
  void state_is_not_static() {
    noFields()
        .that()
        .areStatic()
        .and()
        .areNotFinal()
        .should()
        .beDeclaredInClassesThat()
        .resideInAPackage(ROOT + "..")
        .because("results must not depend on what ran before")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static void onlyIn(String name, String why, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "." + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because(why)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> isOneOf(Set<String> names) {
    return DescribedPredicate.describe("one of " + names, type -> names.contains(type.getName()));
  }
}
