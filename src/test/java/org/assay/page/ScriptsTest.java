package org.assay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every script of ours on the page. */
class ScriptsTest {

  private static final Path PAGE = Path.of("src/main/resources/org/assay/page");

  /** Ways from a string to markup, code or a host; the page's policy refuses most of them too. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|\\bfetch\\("
              + "|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\\.html\\(|DOMParser"
              + "|setAttribute\\('style'|attr\\('style'|https?://(?!www\\.w3\\.org/|graphml\\.)");

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> all = Files.walk(PAGE)) {
      return all.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }

  @Test
  void scripts_are_strict_small_and_make_no_markup() throws IOException {
    assertTrue(scripts().size() > 10);
    for (Path file : scripts()) {
      String text = Files.readString(file);
      assertTrue(text.startsWith("'use strict';\n"), file.toString());
      assertTrue(text.lines().count() < 400, file + " is long; make two of it");
      Matcher forbidden = FORBIDDEN.matcher(text);
      assertFalse(forbidden.find(), () -> file + ": " + forbidden.group());
    }
  }

  @Test
  void what_is_there_is_listed_and_what_is_listed_is_loaded() throws IOException {
    Set<String> there = new TreeSet<>();
    try (Stream<Path> all = Files.walk(PAGE)) {
      all.filter(Files::isRegularFile)
          .map(file -> PAGE.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.equals("assets.txt"))
          .forEach(there::add);
    }
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(PAGE.resolve("assets.txt"))) {
      if (!line.startsWith("#") && !line.contains(" ")) {
        assertTrue(listed.add(line), line + " is listed twice");
      }
    }
    assertEquals(there, listed);
    Set<String> loaded = new TreeSet<>();
    Matcher reference =
        Pattern.compile("(?:src|href)=\"(assets/(?!lib/)[^\"]+)\"")
            .matcher(Files.readString(PAGE.resolve("index.html")));
    while (reference.find()) {
      loaded.add(reference.group(1));
    }
    listed.removeIf(file -> !file.matches("assets/.*\\.(js|css)"));
    assertEquals(listed, loaded);
  }

  @Test
  void the_shell_has_no_script_or_style_of_its_own() throws IOException {
    String shell = Files.readString(PAGE.resolve("index.html"));
    assertTrue(
        shell.contains("default-src 'none'; script-src 'self' file:; style-src 'self' file:"));
    assertFalse(shell.contains("unsafe"));
    assertFalse(Pattern.compile("<script(?! src=\"[^\"]+\"></script>)").matcher(shell).find());
    assertFalse(Pattern.compile("<style|style=| on[a-z]+=|https?://").matcher(shell).find());
  }

  @Test
  void scripts_parse() throws IOException, InterruptedException {
    for (Path file : scripts()) {
      Process node;
      try {
        node =
            new ProcessBuilder("node", "--check", file.toString())
                .redirectErrorStream(true)
                .start();
      } catch (IOException e) {
        System.err.println("SKIPPED: no node to check scripts with");
        assumeTrue(false, "needs node");
        return;
      }
      String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, node.waitFor(), said);
    }
  }
}
