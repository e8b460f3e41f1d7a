package org.assay.cli;

import java.nio.file.Path;
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

  Pipeline pipeline() {
    return Pipeline.from(new PipelineConfig(folder));
  }
}
