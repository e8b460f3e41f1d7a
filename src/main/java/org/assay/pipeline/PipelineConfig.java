package org.assay.pipeline;

import java.nio.file.Path;

/**
 * What a pipeline is made from.
 *
 * @param knowledge a user's own knowledge folder, or null for the shipped data alone
 */
public record PipelineConfig(Path knowledge) {

  /** The shipped data alone. */
  public static final PipelineConfig SHIPPED = new PipelineConfig(null);
}
