package org.assay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks the reference measure, two Python scripts; tests are skipped where they cannot run. */
final class Reference {

  private static final String START =
      "import sys, json, runpy; sys.path.insert(0, sys.argv[1]); sys.dont_write_bytecode = True\n";
  private static final String SCORE =
      START
          + "import score\n"
          + "for l in open(sys.argv[2], encoding='utf-8'):\n"
          + "  C, _ = score.score([tuple(l.rstrip('\\n').split('\\t'))])\n"
          + "  print(json.dumps(list(C.items())))\n";
  private static final String NORM =
      START
          + "import score\n"
          + "for s in json.load(open(sys.argv[2], encoding='utf-8')):\n"
          + "  print(json.dumps(score.norm(s)))\n";
  private static final String SECTIONS =
      START
          + "import io, contextlib\n"
          + "for l in open(sys.argv[2], encoding='utf-8'):\n"
          + "  script, folder = sys.argv[1] + '/sections.py', sys.argv\n"
          + "  sys.argv = [script] + l.rstrip('\\n').split('\\t')\n"
          + "  with contextlib.redirect_stdout(io.StringIO()): g = runpy.run_path(script)\n"
          + "  sys.argv = folder\n"
          + "  print(json.dumps([g['ok_p'], g['ok_i'], g['n']]))\n";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path scratch;

  Reference(Path scratch) {
    this.scratch = scratch;
    Path tools = SharedGold.FOLDER.resolve("tools");
    assumeTrue(Files.isDirectory(tools), "no reference measure at " + tools);
    assumeTrue(runs("python3", "--version"), "no python3, so the reference measure cannot run");
  }

  /** Figures of each pair of files, gold and predicted, in the order in which they are reported. */
  List<Map<String, Counts>> scores(List<String> pairs) throws IOException {
    Path list = Files.write(scratch.resolve("pairs"), pairs);
    List<Map<String, Counts>> out = new ArrayList<>();
    for (JsonNode node : python(SCORE, list)) {
      Map<String, Counts> scores = new LinkedHashMap<>();
      for (JsonNode item : node) {
        JsonNode n = item.get(1);
        scores.put(
            item.get(0).asText(), new Counts(n.get(0).asInt(), n.get(1).asInt(), n.get(2).asInt()));
      }
      out.add(scores);
    }
    assertEquals(pairs.size(), out.size());
    return out;
  }

  /** What the reference prints of all pairs together. */
  String table(List<String> pairs) throws IOException {
    String script = START + "import score\nscore.main(['--pairs', sys.argv[2]])\n";
    return run(script, Files.write(scratch.resolve("pairs"), pairs));
  }

  /** Characters with the right path, with the right indicator, and all, for each triple. */
  List<List<Integer>> sections(List<String> files) throws IOException {
    List<List<Integer>> out = new ArrayList<>();
    for (JsonNode node : python(SECTIONS, Files.write(scratch.resolve("sections"), files))) {
      out.add(List.of(node.get(0).asInt(), node.get(1).asInt(), node.get(2).asInt()));
    }
    return out;
  }

  List<String> norms(List<String> words) throws IOException {
    Path list = scratch.resolve("words.json");
    MAPPER.writeValue(list.toFile(), words);
    return python(NORM, list).stream().map(JsonNode::asText).toList();
  }

  private List<JsonNode> python(String script, Path argument) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : run(script, argument).lines().toList()) {
      if (!line.isEmpty()) {
        nodes.add(MAPPER.readTree(line));
      }
    }
    return nodes;
  }

  private String run(String script, Path argument) throws IOException {
    Process process =
        new ProcessBuilder(
                "python3",
                "-B",
                "-c",
                script,
                SharedGold.FOLDER.resolve("tools").toString(),
                argument.toString())
            .redirectError(scratch.resolve("stderr").toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertEquals(0, process.waitFor(), Files.readString(scratch.resolve("stderr")));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return out;
  }

  private static boolean runs(String... command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
