package org.assay.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The files of the page that hold no data. {@code assets.txt} lists them: the path in the page and,
 * where it comes from elsewhere on the class path, from where.
 */
final class Assets {

  private static final String LIST = "assets.txt";

  private Assets() {}

  static void copy(Path folder) throws IOException {
    try (BufferedReader list =
        new BufferedReader(new InputStreamReader(open(LIST), StandardCharsets.UTF_8))) {
      for (String line = list.readLine(); line != null; line = list.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int space = line.indexOf(' ');
          String path = space < 0 ? line : line.substring(0, space);
          copy(line.substring(space + 1), folder.resolve(path));
        }
      }
    }
  }

  private static void copy(String resource, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (InputStream in = open(resource)) {
      Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = Assets.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is not on the class path");
    }
    return in;
  }
}
