package org.assay.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.section.ReportHints;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {

  @TempDir Path temp;
  private Path in;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectories(temp.resolve("in"));
    out = temp.resolve("out");
    Files.writeString(in.resolve("mali.txt"), "x");
  }

  @Test
  void whatCannotBeReadIsNotedAndTheSearchGoesOn() {
    FolderWalk walk = new FolderWalk(out);
    Path closed = in.resolve("closed");
    Path broken = in.resolve("broken");
    assertEquals(
        FileVisitResult.CONTINUE,
        walk.visitFileFailed(closed, new AccessDeniedException(closed.toString())));
    assertEquals(
        FileVisitResult.CONTINUE, walk.postVisitDirectory(broken, new IOException("bad disk")));
    assertEquals(List.of(broken, closed), List.copyOf(walk.failures().keySet()));
    Outcome outcome = walk.failures().get(closed);
    assertEquals(OutcomeStatus.FAILED, outcome.status());
    assertEquals(Input.shown(closed), outcome.path());
    assertEquals("unreadable", outcome.code());
  }

  @Test
  void anUnreadableFolderLeavesTheOthers() throws IOException {
    Path closed = Files.createDirectories(in.resolve("closed"));
    Assumptions.assumeTrue(
        Files.getFileStore(in).supportsFileAttributeView("posix"), "no permissions here");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      Assumptions.assumeFalse(Files.isReadable(closed), "root may read everything");
      assertEquals(List.of("mali.txt"), names(find(in.toString())));
      assertEquals(List.of(Input.shown(closed)), unusable(find(in.toString())));
      assertEquals(List.of(), unusable(find(in + "/*.txt")));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aPatternSearchesAsDeepAsItSays() throws IOException {
    Files.writeString(Files.createDirectories(in.resolve("a/b")).resolve("togo.txt"), "x");
    assertEquals(List.of("mali.txt"), names(find(in + "/*.txt")));
    assertEquals(List.of("togo.txt"), names(find(in + "/*/b/t*.txt")));
    assertEquals(List.of("togo.txt", "mali.txt"), names(find(in + "/**.txt")));
  }

  @Test
  void linksAreFollowedOnceAndOneThatLeadsNowhereIsNoted() throws IOException {
    Path other = Files.createDirectories(temp.resolve("other"));
    Files.writeString(other.resolve("togo.txt"), "x");
    Files.writeString(Files.createDirectories(out.resolve("texts")).resolve("own.txt"), "x");
    try {
      Files.createSymbolicLink(in.resolve("linked"), other);
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links here: " + e.getMessage());
    }
    Files.createSymbolicLink(other.resolve("round"), in);
    Files.createSymbolicLink(in.resolve("self"), in);
    Files.createSymbolicLink(in.resolve("output"), out);
    Files.createSymbolicLink(in.resolve("own.txt"), out.resolve("texts/own.txt"));
    Path gone = Files.createSymbolicLink(in.resolve("gone.txt"), temp.resolve("not-there.txt"));

    Inputs inputs = find(in.toString());
    assertEquals(List.of("togo.txt", "mali.txt"), names(inputs));
    assertEquals(List.of(Input.shown(gone)), unusable(inputs));
    assertEquals("broken-link", inputs.unusable().get(0).code());
    assertEquals(List.of(Input.shown(gone)), unusable(find(in + "/g*.txt")));
    assertEquals(List.of(), unusable(find(in + "/m*.txt")));
  }

  private Inputs find(String name) throws IOException {
    return InputFinder.find(
        List.of(), List.of(name), f -> f.toString().endsWith(".txt"), ReportHints.NONE, out);
  }

  private static List<String> names(Inputs inputs) {
    return inputs.files().stream().map(input -> input.file().getFileName().toString()).toList();
  }

  private static List<String> unusable(Inputs inputs) {
    return inputs.unusable().stream().map(Outcome::path).toList();
  }
}
