package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.assay.diff.Timeline;
import org.assay.json.JsonText;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.ChangeKind;
import org.assay.model.TimelinePoint;
import org.assay.pipeline.Pipeline;
import org.assay.table.CsvStyle;
import org.assay.table.DataPackage;
import org.assay.table.TableWriter;
import org.assay.table.TimelineTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What each of several editions has. */
@Command(
    name = "timeline",
    description =
        "Follows every entity, route and indicator through the editions of a report: present,"
            + " absent or not assessed, with status and quote.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  assay timeline output                  all editions in an output folder",
      "  assay timeline out-2021 out-2023 out-2025 -o timeline",
      "  assay timeline corpus --type actor,route"
    })
final class TimelineCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "OUTPUT",
      description = "Output folders, report JSONs, reports or folders of reports.")
  List<Path> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output/timeline",
      description = "Where timeline.csv is written; ${DEFAULT-VALUE} if not given.")
  Path output;

  @Option(
      names = "--type",
      paramLabel = "KIND",
      split = ",",
      description = "Only these kinds: actor, location, commodity, people, route, indicator.")
  List<String> kinds = new ArrayList<>();

  @Option(
      names = "--re-extract",
      description = "Extract anew from the texts kept in the output folders.")
  boolean extractAnew;

  @Mixin OcrOption ocr;

  @Mixin KnowledgeOption knowledge;

  @Spec CommandSpec spec;

  private final Console console;
  private Pipeline loaded;

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return JsonInputs.run(spec.commandLine(), this::follow);
  }

  private int follow() throws IOException {
    List<ChangeKind> wanted = wanted();
    Map<String, List<DiffSide>> reports = read();
    reports.values().removeIf(this::isAlone);
    if (reports.isEmpty()) {
      throw usage("no country has two editions; a timeline needs two reports of one family");
    }
    reports.values().forEach(this::requireOneTool);
    Timeline timeline = new Timeline(new DiffCues(new KnowledgeSource(knowledge.folder)));
    TimelineText text = new TimelineText(console);
    List<DataPackage.Source> sources = new ArrayList<>();
    Files.createDirectories(output);
    Path file = output.resolve(TimelineTable.SCHEMA.file());
    try (TableWriter table = new TableWriter(file, TimelineTable.SCHEMA, CsvStyle.PLAIN)) {
      for (List<DiffSide> editions : reports.values()) {
        List<TimelinePoint> points =
            timeline.of(editions.stream().map(DiffSide::edition).toList()).stream()
                .filter(point -> wanted.isEmpty() || wanted.contains(point.kind()))
                .toList();
        table.write(TimelineTable.rows(points));
        text.print(points);
        editions.forEach(side -> sources.add(DataPackage.Source.of(side.report())));
      }
    }
    Files.writeString(
        output.resolve(DataPackage.FILE),
        JsonText.write(DataPackage.of(sources, List.of(TimelineTable.SCHEMA), CsvStyle.PLAIN)));
    console.out().println("Written: " + file);
    return ExitCode.DONE;
  }

  private List<ChangeKind> wanted() {
    try {
      return kinds.stream().map(ChangeKind::of).toList();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Editions by family and country, the oldest first. */
  private Map<String, List<DiffSide>> read() throws IOException {
    DiffInputs reader =
        new DiffInputs(this::pipeline, () -> ocr.reader(pipeline().knowledge()), extractAnew);
    Map<String, List<DiffSide>> out = new TreeMap<>();
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw usage(input + " does not exist");
      }
      for (DiffSide side : reader.read(input)) {
        List<DiffSide> editions = out.computeIfAbsent(side.pairKey(), k -> new ArrayList<>());
        if (editions.stream().noneMatch(e -> e.report().id().equals(side.report().id()))) {
          editions.add(side);
        }
      }
    }
    out.values()
        .forEach(
            editions ->
                editions.sort(
                    Comparator.comparingInt(DiffSide::year)
                        .thenComparing(side -> side.report().id())));
    return out;
  }

  private boolean isAlone(List<DiffSide> editions) {
    if (editions.size() < 2) {
      String id = editions.get(0).report().id();
      console.err().println("assay: no other edition of " + id);
    }
    return editions.size() < 2;
  }

  private void requireOneTool(List<DiffSide> editions) {
    for (DiffSide side : editions.subList(1, editions.size())) {
      try {
        String doubt = OneTool.check(editions.get(0), side);
        if (doubt != null) {
          console.err().println("assay: " + doubt);
        }
      } catch (IllegalArgumentException e) {
        throw usage(e.getMessage());
      }
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Pipeline pipeline() {
    if (loaded == null) {
      loaded = knowledge.warmPipeline();
    }
    return loaded;
  }
}
