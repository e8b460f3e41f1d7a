package org.assay.page;

import java.io.IOException;

/** A folder that no page may be written to; the message names it and the remedy. */
public final class PageFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  PageFolderException(String message) {
    super(message);
  }
}
