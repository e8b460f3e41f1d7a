package org.assay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.assay.batch.BatchSummary;
import org.assay.pipeline.Version;

/** Times and machine facts of a run, which belong to no result. */
final class RunFacts {

  private RunFacts() {}

  static JsonNode of(Instant started, int threads, BatchSummary summary) {
    Instant now = Instant.now();
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.put("version", Version.current());
    facts.put("started", started.toString());
    facts.put("seconds", Duration.between(started, now).toMillis() / 1000.0);
    facts.put("jobs", threads);
    facts.put("inputs", summary.outcomes().size());
    facts.put("extracted", summary.counts().reports());
    facts.put("java", System.getProperty("java.version"));
    facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    facts.put("cores", Runtime.getRuntime().availableProcessors());
    return facts;
  }
}
