package org.assay.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.section.ReportHints;

/**
 * Files, folders and patterns to inputs.
 *
 * <p>A file that is named is an input whatever it is. In a folder, which is searched to any depth,
 * through symbolic links, only known report extensions are inputs; a {@code .txt} with a {@code
 * .ann} beside it is an annotated text and is left out. A file that is found twice is one input.
 */
public final class InputFinder {

  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  private final Predicate<Path> isReport;
  private final ReportHints hints;
  private final Path output;
  private final Map<Path, Input> files = new LinkedHashMap<>();
  private final List<Outcome> unusable = new ArrayList<>();
  private int otherFiles;
  private int goldTexts;

  private InputFinder(Predicate<Path> isReport, ReportHints hints, Path output) {
    this.isReport = isReport;
    this.hints = hints;
    this.output = output;
  }

  /**
   * @param listed inputs of a manifest, which come first and keep their own hints
   * @param named files, folders and patterns as the user gave them
   * @param isReport whether the extension of a file is one of a report
   * @param hints what the user says of all named files
   * @param output the output folder, whose texts are no inputs where it lies in one of the folders
   * @throws IOException where a search fails as a whole; a folder that cannot be read is unusable
   */
  public static Inputs find(
      List<Input> listed,
      List<String> named,
      Predicate<Path> isReport,
      ReportHints hints,
      Path output)
      throws IOException {
    InputFinder finder = new InputFinder(isReport, hints, output);
    listed.forEach(finder::add);
    for (String name : named) {
      finder.add(name);
    }
    return new Inputs(
        List.copyOf(finder.files.values()), finder.unusable, finder.otherFiles, finder.goldTexts);
  }

  private void add(Input input) {
    files.putIfAbsent(input.file().toAbsolutePath().normalize(), input);
  }

  private void add(String name) throws IOException {
    Path path = path(name);
    if (path != null && Files.isDirectory(path)) {
      addFolder(path);
    } else if ((path == null || !Files.exists(path)) && WILDCARD.matcher(name).find()) {
      addPattern(name);
    } else if (path == null) {
      unusable.add(nothing(name, "This is no path on this system.", "Check its spelling."));
    } else {
      add(Input.of(path, hints));
    }
  }

  private void addFolder(Path folder) throws IOException {
    int before = files.size();
    boolean found = false;
    FolderWalk walk = FolderWalk.of(folder, output, Integer.MAX_VALUE);
    unusable.addAll(walk.failures().values());
    for (Path file : walk.files()) {
      if (!isReport.test(file) || isReadme(file)) {
        otherFiles++;
      } else if (hasAnnotation(file)) {
        goldTexts++;
      } else {
        found = true;
        add(Input.of(file, hints));
      }
    }
    if (!found && files.size() == before && walk.failures().isEmpty()) {
      unusable.add(
          nothing(
              Input.shown(folder),
              "The folder holds no reports (.txt, .pdf, .docx, .html and others).",
              "Name another folder, or the files themselves."));
    }
  }

  private void addPattern(String pattern) throws IOException {
    // The part before the first wildcard says where to look.
    String fixed = WILDCARD.split(pattern, 2)[0];
    int slash = Math.max(fixed.lastIndexOf('/'), fixed.lastIndexOf('\\'));
    Path folder = Path.of(slash < 0 ? "" : fixed.substring(0, slash + 1));
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("\\", "/"));
    boolean found = false;
    if (Files.isDirectory(folder)) {
      FolderWalk walk = FolderWalk.of(folder, output, depth(pattern.substring(slash + 1)));
      for (Map.Entry<Path, Outcome> failure : walk.failures().entrySet()) {
        // A folder may hide matches; a link that leads nowhere is none unless it is asked for.
        if (Files.isDirectory(failure.getKey()) || matcher.matches(failure.getKey())) {
          found = true;
          unusable.add(failure.getValue());
        }
      }
      for (Path file : walk.files()) {
        if (matcher.matches(file)) {
          found = true;
          add(Input.of(file, hints));
        }
      }
    }
    if (!found) {
      unusable.add(
          nothing(pattern, "No file matches this pattern.", "Check its folder and wildcards."));
    }
  }

  /** How deep a match can lie: a folder below that is not asked for, so it may be unreadable. */
  private static int depth(String pattern) {
    return pattern.contains("**")
        ? Integer.MAX_VALUE
        : 1 + (int) pattern.chars().filter(c -> c == '/' || c == '\\').count();
  }

  private static boolean isReadme(Path file) {
    return file.getFileName().toString().regionMatches(true, 0, "README", 0, 6);
  }

  private static boolean hasAnnotation(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt")
        && Files.exists(file.resolveSibling(name.substring(0, name.length() - 4) + ".ann"));
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return null; // a pattern, on systems whose paths have no wildcards
    }
  }

  private static Outcome nothing(String path, String reason, String remedy) {
    return new Outcome(
        path.replace('\\', '/'), OutcomeStatus.FAILED, null, "no-input", reason, remedy);
  }
}
