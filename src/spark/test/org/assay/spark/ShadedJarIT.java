package org.assay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the two jars hold. */
class ShadedJarIT {

  /** A class that both have is taken from Spark's, in Spark's version: no such class may exist. */
  @Test
  void noClassIsSparksAsWell() throws IOException {
    Set<String> ours = classes(SparkHome.jar());
    assertTrue(ours.contains("org/assay/spark/ExtractJob.class"));
    assertTrue(ours.contains("org/assay/pipeline/Pipeline.class"));
    Set<String> both = new TreeSet<>();
    for (Path jar : SparkHome.jars()) {
      Set<String> shared = classes(jar);
      shared.retainAll(ours);
      both.addAll(shared);
    }
    assertEquals(Set.of(), both);
  }

  @Test
  void thePlainJarKnowsNothingOfSpark() throws IOException {
    List<String> foreign =
        classes(SparkHome.jar().resolveSibling("assay.jar")).stream()
            .filter(
                name ->
                    name.startsWith("org/assay/spark/")
                        || name.startsWith("org/assay/shaded/")
                        || name.startsWith("org/apache/spark/")
                        || name.startsWith("scala/"))
            .toList();
    assertEquals(List.of(), foreign);
  }

  private static Set<String> classes(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
