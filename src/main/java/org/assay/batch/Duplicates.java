package org.assay.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.pipeline.Pipeline;

/**
 * Finds inputs that would give the same report id: same name and content. They are found before the
 * run, so that which of them counts does not depend on which thread is faster.
 */
final class Duplicates {

  private Duplicates() {}

  /** For each input that repeats another one, the first of them. */
  static Map<Input, Input> of(List<Input> inputs) throws IOException {
    Map<Long, List<Input>> bySize = new LinkedHashMap<>();
    for (Input input : inputs) {
      if (Files.isRegularFile(input.file()) && Files.isReadable(input.file())) {
        bySize.computeIfAbsent(Files.size(input.file()), size -> new ArrayList<>()).add(input);
      }
    }
    Map<Input, Input> duplicates = new HashMap<>();
    for (List<Input> same : bySize.values()) {
      Map<String, Input> first = new HashMap<>();
      for (Input input : same.size() > 1 ? same : List.<Input>of()) {
        Input earlier = first.putIfAbsent(id(input.file()), input);
        if (earlier != null) {
          duplicates.put(input, earlier);
        }
      }
    }
    return duplicates;
  }

  private static String id(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    String name = file.getFileName().toString();
    return Pipeline.reportId(name, Disk.describe(folder, name).sha256());
  }
}
