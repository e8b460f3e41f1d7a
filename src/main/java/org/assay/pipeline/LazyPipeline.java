package org.assay.pipeline;

import java.util.function.Supplier;
import org.assay.knowledge.KnowledgeException;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.RunInfo;

/**
 * A pipeline that reads its data files when it is first asked for; their hash may be had before.
 * Thread-safe.
 */
public final class LazyPipeline implements Supplier<Pipeline> {

  private final PipelineConfig config;
  private RunInfo runInfo;
  private Pipeline pipeline;

  /**
   * @param config what the pipeline will be made from
   */
  public LazyPipeline(PipelineConfig config) {
    this.config = config;
  }

  /**
   * Version and knowledge, as of the pipeline; hashes the data files where it does not exist yet.
   *
   * @throws KnowledgeException where they cannot be found
   */
  public synchronized RunInfo runInfo() {
    if (runInfo == null) {
      String sha256 = new KnowledgeSource(config.knowledge()).sha256();
      runInfo = new RunInfo(Version.current(), sha256);
    }
    return runInfo;
  }

  /**
   * The pipeline.
   *
   * @throws KnowledgeException where a data file cannot be used
   */
  @Override
  public synchronized Pipeline get() {
    if (pipeline == null) {
      Pipeline made = Pipeline.from(config);
      if (runInfo != null && !runInfo.equals(made.runInfo())) {
        throw new KnowledgeException(
            "data files", 0, "changed while this was running; run it again");
      }
      pipeline = made;
      runInfo = made.runInfo();
    }
    return pipeline;
  }
}
