package org.assay.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.SparkContext;

/** A user's knowledge folder on its way to the executors. */
final class KnowledgeArchive {

  private KnowledgeArchive() {}

  /**
   * Has Spark bring a folder of the driver to every executor, where it is unpacked.
   *
   * @param sha256 hash of the knowledge
   * @return the name under which {@code SparkFiles} has it
   */
  static String send(SparkContext context, Path folder, String sha256) throws IOException {
    Path zip = Files.createTempDirectory("assay").resolve("knowledge.zip");
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      for (Path file : files) {
        packed.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, packed);
        packed.closeEntry();
      }
    }
    String name = "assay-knowledge-" + sha256.substring(0, 8);
    context.addArchive(zip.toUri() + "#" + name);
    return name;
  }
}
