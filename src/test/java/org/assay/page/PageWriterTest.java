package org.assay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.testing.HostileReport;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageWriterTest {

  @TempDir Path folder;

  private void write(Path page, Sample... samples) throws IOException {
    try (PageWriter writer = PageWriter.open(page, "1.2.3")) {
      for (Sample sample : samples) {
        writer.add(sample.extraction(), sample.source());
      }
      writer.finish(Stream.of(samples).map(Sample::outcome).toList());
    }
  }

  private static JsonNode data(Path file) throws IOException {
    String script = Files.readString(file);
    int start = script.indexOf("\",{") + 2;
    return new JsonMapper().readTree(script.substring(start, script.length() - 3));
  }

  private static Map<String, String> files(Path page) throws IOException {
    Map<String, String> out = new TreeMap<>();
    try (Stream<Path> all = Files.walk(page)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        out.put(page.relativize(file).toString(), Files.readString(file));
      }
    }
    return out;
  }

  @Test
  void offsets_are_those_of_the_text_as_scripts_count() throws IOException {
    Sample togo = SampleExtractions.togo();
    write(folder.resolve("page"), togo);
    JsonNode report = data(folder.resolve("page/data/reports/" + togo.id() + ".js"));
    String text = report.get("text").asText();
    for (JsonNode mention : report.get("mentions")) {
      StringBuilder words = new StringBuilder();
      for (JsonNode span : mention.get("spans")) {
        words.append(' ').append(text, span.get(0).asInt(), span.get(1).asInt());
      }
      assertEquals(mention.get("text").asText(), words.toString().strip().replace("of-\nf", "off"));
    }
  }

  @Test
  void no_byte_of_a_report_is_markup() throws IOException {
    write(folder.resolve("page"), HostileReport.sample());
    int seen = 0;
    for (Map.Entry<String, String> file : files(folder.resolve("page/data")).entrySet()) {
      if (!file.getKey().equals("world.js")) {
        seen++;
        assertFalse(
            file.getValue().matches("(?s).*[<>&\u2028\u2029\uD800-\uDFFF\u0000].*"), file.getKey());
      }
    }
    assertEquals(3, seen);
    JsonNode report =
        data(folder.resolve("page/data/reports/" + HostileReport.sample().id() + ".js"));
    assertEquals(HostileReport.sample().source().text(), report.get("text").asText());
  }

  @Test
  void half_a_surrogate_pair_is_escaped() throws IOException {
    Path file = folder.resolve("x.js");
    ScriptJson.write(file, "kind", "\uDC00", TextNode.valueOf("a\uD83Db"));
    assertEquals("assay.receive(\"kind\",\"\\udc00\",\"a\\ud83db\");\n", Files.readString(file));
  }

  @Test
  void the_same_reports_give_the_same_bytes_and_a_page_is_replaced() throws IOException {
    Sample togo = SampleExtractions.togo();
    Sample gold = SampleExtractions.gold();
    write(folder.resolve("one"), togo, gold);
    write(folder.resolve("two"), togo);
    Path note = Files.writeString(folder.resolve("two/data/my-notes.txt"), "keep me");
    write(folder.resolve("two"), togo, gold);
    assertEquals("keep me", Files.readString(note));
    Files.delete(note);
    assertEquals(files(folder.resolve("one")), files(folder.resolve("two")));
    write(folder.resolve("two"), gold);
    assertFalse(Files.exists(folder.resolve("two/data/reports/" + togo.id() + ".js")));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(2, left.count(), "nothing is left beside");
    }
  }

  @Test
  void a_folder_that_is_no_page_is_left_alone() throws IOException {
    Path thesis = Files.createDirectories(folder.resolve("thesis"));
    Files.writeString(thesis.resolve("index.html"), "mine");
    PageFolderException e =
        assertThrows(PageFolderException.class, () -> write(thesis, SampleExtractions.gold()));
    assertTrue(e.getMessage().contains("thesis") && e.getMessage().contains("-o"), e.getMessage());
    assertEquals(Map.of("index.html", "mine"), files(thesis));
    Files.writeString(thesis.resolve("assay-page.json"), "{\"schema\":\"other\"}");
    assertThrows(PageFolderException.class, () -> write(thesis, SampleExtractions.gold()));
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThrows(PageFolderException.class, () -> write(file, SampleExtractions.gold()));
  }

  @Test
  void what_is_not_finished_is_not_there() throws IOException {
    Sample gold = SampleExtractions.gold();
    try (PageWriter writer = PageWriter.open(folder.resolve("page"), "1.2.3")) {
      writer.add(gold.extraction(), gold.source());
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void an_id_names_a_file_and_no_path() {
    for (String id : List.of("", ".", "..", ".x", "../x", "a/b", "a\\b", "a\nb", "a\u0000", "/a")) {
      assertFalse(PageWriter.isFileName(id), id);
    }
    assertTrue(PageWriter.isFileName("Côte d'Ivoire, 2023-0a1b2c3d"));
  }

  @Test
  void a_page_survives_a_run_that_ended_while_it_was_replaced() throws IOException {
    Path page = folder.resolve("page");
    write(page, SampleExtractions.gold());
    Path note = Files.writeString(page.resolve("my-notes.txt"), "keep me");
    String ended = "999999999"; // no process has it
    Files.move(page, folder.resolve(".page-" + ended + ".old"));
    Files.createDirectories(folder.resolve(".page-" + ended + "/data"));
    Path live = Files.createDirectories(folder.resolve(".page-1/data"));
    Path others = Files.createDirectories(folder.resolve(".page-999999998/thesis"));
    PageWriter.open(page, "1.2.3").close();
    assertEquals("keep me", Files.readString(note));
    assertTrue(Files.exists(page.resolve("index.html")));
    assertTrue(Files.exists(live) && Files.exists(others), "not ours to delete");
    assertFalse(Files.exists(folder.resolve(".page-" + ended)));

    Path own = folder.resolve(".page-" + ProcessHandle.current().pid() + ".old");
    write(own, SampleExtractions.togo());
    write(page, SampleExtractions.gold());
    assertFalse(Files.exists(own));
    assertEquals("keep me", Files.readString(note));
  }

  @Test
  void a_page_stays_where_the_new_one_cannot_be_put() throws IOException {
    Path page = folder.resolve("page");
    write(page, SampleExtractions.gold());
    Map<String, String> was = files(page);
    assertThrows(
        IOException.class,
        () -> PageFolder.swap(folder.resolve("nothing"), page, folder.resolve(".old")));
    assertEquals(was, files(page));
    assertFalse(Files.exists(folder.resolve(".old")));
  }
}
