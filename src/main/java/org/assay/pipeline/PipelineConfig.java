package org.assay.pipeline;

import java.nio.file.Path;

/**
 * What a pipeline is made from.
 *
 * @param knowledge a user's own knowledge folder, or null for the shipped data alone
 * @param warm whether models load at once, on threads of their own; else on first use
 */
public record PipelineConfig(Path knowledge, boolean warm) {

  /** The shipped data alone. */
  public static final PipelineConfig SHIPPED = new PipelineConfig(null);

  /** With models that load on first use. */
  public PipelineConfig(Path knowledge) {
    this(knowledge, false);
  }
}
