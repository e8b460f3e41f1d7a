package org.assay.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.assay.cli.Console;
import org.assay.cli.Main;

/** Reports of the corpus beside files that give none, and what one machine makes of them. */
final class TestInputs {

  private static final long TOO_LARGE = 257L << 20;
  private static final int SEED = 7;

  private TestInputs() {}

  /** Writes them into a folder: texts, a PDF, a Word file, a web page, damaged ones, doubles. */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("again"));
    try (Stream<Path> corpus = Files.list(Path.of("corpus"))) {
      for (Path file : corpus.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Files.copy(Path.of("corpus/mali-2025.txt"), folder.resolve("again/mali-2025.txt"));
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("again/empty.txt"), "");
    byte[] noise = new byte[4096];
    new Random(SEED).nextBytes(noise);
    Files.write(folder.resolve("broken.pdf"), noise);
    byte[] word = Files.readAllBytes(Path.of("corpus/mali-2023.docx"));
    Files.write(folder.resolve("cut short.docx"), Arrays.copyOf(word, word.length / 2));
    Files.writeString(folder.resolve("notes.xyz"), "no report by its name");
    Files.writeString(folder.resolve("annotated.txt"), "Gold leaves Mali.");
    Files.writeString(folder.resolve("annotated.ann"), "");
    for (String name : new String[] {"huge.txt", "huge.pdf"}) {
      try (RandomAccessFile huge = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
        huge.setLength(TOO_LARGE);
      }
    }
  }

  /** Runs the program of one machine. */
  static String assay(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    Main.run(new Console(writer, writer, false, false), arguments);
    return said.toString();
  }
}
