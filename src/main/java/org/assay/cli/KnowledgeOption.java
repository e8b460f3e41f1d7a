package org.assay.cli;

import java.nio.file.Path;
import org.assay.pipeline.LazyPipeline;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import picocli.CommandLine.Option;

/** The folder with the user's own rules and lexicons. */
final class KnowledgeOption {

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Your own rules and lexicons, laid out as models/; added to the shipped ones.")
  Path folder;

  /** A pipeline whose models load when they are first needed. */
  Pipeline pipeline() {
    return Pipeline.from(new PipelineConfig(folder));
  }

  /** A pipeline that reads nothing until it is needed. */
  LazyPipeline lazyPipeline(boolean warm) {
    return new LazyPipeline(new PipelineConfig(folder, warm));
  }

  /** A pipeline whose models load while the data files are read. */
  Pipeline warmPipeline() {
    return Pipeline.from(new PipelineConfig(folder, true));
  }
}
