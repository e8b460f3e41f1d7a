package org.assay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assay.batch.BatchSummary;
import org.assay.batch.Inputs;
import org.assay.batch.ReportCounts;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.model.RunInfo;

/**
 * What {@code run.json} says of a run: all that belongs to no result, such as times, machine and
 * command line.
 *
 * @param run version and knowledge
 * @param command the arguments as given
 * @param started when the command was called
 * @param loaded when data files were read
 * @param jobs how many reports were worked on at the same time
 */
record RunFacts(RunInfo run, List<String> command, Instant started, Instant loaded, int jobs) {

  /** The facts once the run is done. */
  JsonNode of(Inputs inputs, BatchSummary summary) throws IOException {
    ObjectNode facts = object().put("version", run.version());
    command.forEach(facts.putArray("command")::add);
    facts.put("knowledge", run.knowledge());
    facts.set("models", models());
    facts.put("started", started.toString());
    facts.set("seconds", seconds(summary));
    facts.put("jobs", jobs);
    ArrayNode slowest = facts.putArray("slowest");
    for (BatchSummary.Slow slow : summary.slowest()) {
      slowest.addObject().put("path", slow.path()).put("seconds", seconds(slow.took()));
    }
    facts.set("counts", counts(summary));
    facts.set("machine", machine());
    facts.set("warnings", warnings(inputs, summary));
    return facts;
  }

  /** Hashes of the statistical models; those of all data files together are the knowledge. */
  private static ObjectNode models() throws IOException {
    ObjectNode models = object();
    ModelsManifest.shippedModels().forEach(models::put);
    return models;
  }

  private ObjectNode seconds(BatchSummary summary) {
    Duration total = Duration.between(started, Instant.now());
    Duration loading = Duration.between(started, loaded);
    return object()
        .put("total", seconds(total))
        .put("loading", seconds(loading))
        .put("extracting", seconds(total.minus(loading).minus(summary.writing())))
        .put("writing", seconds(summary.writing()));
  }

  private static ObjectNode counts(BatchSummary summary) {
    ObjectNode counts = object();
    ObjectNode inputs = counts.putObject("inputs");
    for (OutcomeStatus status : OutcomeStatus.values()) {
      long number = summary.outcomes().stream().filter(o -> o.status() == status).count();
      inputs.put(status.id(), number);
    }
    inputs.put("notBegun", summary.notBegun());
    ReportCounts extracted = summary.counts();
    counts.put("reportsInFolder", summary.finished().reports());
    ObjectNode now = counts.putObject("extracted");
    now.put("reports", extracted.reports()).put("sections", extracted.sections());
    ObjectNode mentions = now.putObject("mentions");
    extracted.mentions().forEach((type, number) -> mentions.put(type.id(), number));
    now.put("routes", extracted.routes());
    return counts;
  }

  private static ObjectNode machine() {
    return object()
        .put("java", System.getProperty("java.version"))
        .put("vm", System.getProperty("java.vm.name"))
        .put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"))
        .put("architecture", System.getProperty("os.arch"))
        .put("cores", Runtime.getRuntime().availableProcessors())
        .put("heapMegabytes", Runtime.getRuntime().maxMemory() >> 20);
  }

  /** What the closing words on the terminal say beside the counts. */
  private static ArrayNode warnings(Inputs inputs, BatchSummary summary) {
    ArrayNode warnings = JsonNodeFactory.instance.arrayNode();
    for (Outcome outcome : summary.outcomes()) {
      if (outcome.status() != OutcomeStatus.OK && outcome.status() != OutcomeStatus.SKIPPED) {
        warnings.add(outcome.path() + ": " + outcome.status().id() + ": " + outcome.reason());
      }
    }
    summary.finished().superseded().forEach(id -> warnings.add(id + ": its file has changed"));
    summary.finished().damaged().forEach(id -> warnings.add(id + ": it was changed by others"));
    Map.of("other files", inputs.otherFiles(), "annotated texts", inputs.goldTexts())
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> entry.getKey() + " not read: " + entry.getValue())
        .sorted()
        .forEach(warnings::add);
    return warnings;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
