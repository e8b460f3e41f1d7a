package org.assay.batch;

import org.assay.model.Outcome;

/** Is told how a run gets on, on the thread that runs the batch, in the order of the inputs. */
@FunctionalInterface
public interface BatchProgress {

  /**
   * An input is done.
   *
   * @param number 1-based number of the input
   * @param total number of all inputs
   * @param outcome what came of it
   */
  void done(int number, int total, Outcome outcome);
}
