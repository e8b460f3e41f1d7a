package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {

  private static final String TEXT =
      """
      CRIMINAL MARKETS

      DRUGS

      Heroin is driven from ORIGIN to Uganda. The heroin market is DIRECTION. Nothing else is known.
      """;

  @TempDir Path folder;

  private Path report(int year, String origin, String direction) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    return Files.writeString(
        folder.resolve("in/uganda-" + year + ".txt"),
        TEXT.replace("ORIGIN", origin).replace("DIRECTION", direction));
  }

  private Cli timeline(Object... args) {
    List<String> all = new ArrayList<>(List.of("timeline"));
    for (Object arg : args) {
      all.add(arg.toString());
    }
    all.addAll(List.of("-o", folder.resolve("timeline").toString()));
    return Cli.run(all.toArray(String[]::new));
  }

  @Test
  void three_editions_of_an_output_folder_are_one_table_with_its_schema() throws IOException {
    report(2021, "Kenya", "stable");
    report(2023, "Tanzania", "growing");
    report(2025, "Kenya", "declining");
    Path out = folder.resolve("out");
    assertEquals(0, Cli.run("extract", folder.resolve("in").toString(), "-o", out + "").code());
    Cli cli = timeline(out);
    assertEquals(0, cli.code(), cli.err());
    String csv = Files.readString(folder.resolve("timeline/timeline.csv"));
    assertTrue(
        csv.startsWith(
            "report,kind,key,country,edition,name,state,status,indicators,value,quote\r\n"),
        csv);
    assertTrue(
        csv.contains(",location,iso:KEN,UGA,2023,Kenya,absent,,,not mentioned in 2023,"), csv);
    assertTrue(csv.contains(",location,iso:KEN,UGA,2025,Kenya,present,,heroin_trade,,"), csv);
    String descriptor = Files.readString(folder.resolve("timeline/datapackage.json"));
    assertTrue(descriptor.contains("timeline.csv") && descriptor.contains("not_assessed"));
    assertTrue(cli.out().contains("2021: "), cli.out());
  }

  @Test
  void what_cannot_be_followed_is_a_usage_error() throws IOException {
    Path one = report(2021, "Kenya", "stable");
    assertEquals(2, timeline(one).code());
    assertTrue(timeline(one).err().contains("no country has two editions"));
    assertEquals(2, timeline(folder.resolve("none")).code());
    assertEquals(2, timeline(one, "--type", "persons").code());
    assertEquals(2, timeline().code());
  }
}
