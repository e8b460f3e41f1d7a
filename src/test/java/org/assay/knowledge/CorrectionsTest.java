package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.mention.Cases;
import org.assay.model.ActorClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and checking of {@code corrections.csv}. */
class CorrectionsTest {

  private static final String HEADER = "action,what,target,text,type,context,scope,value,note\n";
  private static final Corrections CORRECTIONS = Cases.KNOWLEDGE.corrections();

  @TempDir Path folder;

  private static String problem(String content) {
    return assertThrows(KnowledgeException.class, () -> CORRECTIONS.reading(content), content)
        .getMessage();
  }

  @Test
  void rowsThatCannotBeUsedSayWhyAndWhatThereIs() {
    Map<String, String> problems =
        Map.ofEntries(
            Map.entry("rename,town,iso:MLI,,,,all,Mali,", "entity, mention, route"),
            Map.entry("move,entity,iso:MLI,,,,all,Mali,", "rename, merge, split"),
            Map.entry("rename,entity,iso:MLI,,,,,Mali,", "scope: '' is not one of all"),
            Map.entry("rename,entity,iso:MLI,,,,country:XYZ,Mali,", "'XYZ' is not an ISO 3166"),
            Map.entry("rename,entity,iso:MLI,,,,report:,Mali,", "report:ID"),
            Map.entry("rename,entity,mali,,,,all,Mali,", "'mali' is no entity id; ids are"),
            Map.entry("rename,entity,,,,,all,Mali,", "which entity?"),
            Map.entry("rename,entity,,Mali,,,all,Mali,", "type: '' is not one of actor"),
            Map.entry("rename,entity,iso:MLI,Mali,,,all,Mali,", "text has no meaning"),
            Map.entry("rename,entity,iso:MLI,,,,all,,", "value is empty"),
            Map.entry("rename,entity,iso:MLI,,,river,all,Mali,", "context has no meaning"),
            Map.entry("merge,entity,iso:MLI,,,,all,iso:MLI,", "is the target itself"),
            Map.entry("merge,entity,iso:MLI,,,,all,org:jnim,", "is of type actor, not location"),
            Map.entry("relink,entity,iso:MLI,,,,all,place:mli-gaoo,", "there are place:mli-gao"),
            Map.entry("relink,entity,iso:MLI,,,,all,gn:1,", "import it first"),
            Map.entry("relink,entity,iso:MLI,,,,all,location:mli:ber,", "merge makes two"),
            Map.entry("reclass,entity,iso:MLI,,,,all,armed_group,", "one of country, region"),
            Map.entry("reclass,entity,people:mli:miner,,,,all,foreign,", "people have no class"),
            Map.entry("split,entity,iso:MLI,,,,all,,", "text is empty"),
            Map.entry("add,entity,iso:MLI,,,,all,,", "add a mention"),
            Map.entry("drop,entity,iso:MLI,,,,all,x,", "value has no meaning"),
            Map.entry("rename,mention,,Mali,location,,all,x,", "'rename' is not one of reclass"),
            Map.entry("add,mention,,gold,commodity,,all,,", "one of drugs, arms"),
            Map.entry("drop,mention,iso:MLI,Mali,actor,,all,,", "is of type location, not actor"),
            Map.entry("drop,route,,,,,all,,", "cargo=commodity"),
            Map.entry("drop,route,Mali,,,,all,,", "'Mali' is no part"),
            Map.entry("drop,route,cargo=iso:MLI,,,,all,,", "no id of a commodity"),
            Map.entry("drop,route,origin=org:jnim,,,,all,,", "is of type actor"),
            Map.entry("drop,route,mode=foot,,,,all,,", "land, air, sea"),
            Map.entry("add,route,origin=iso:MLI,,,,all,,", "context is empty"),
            Map.entry("add,route,mode=air,,,gold,all,,", "a route has a place"),
            Map.entry("reclass,route,mode=air,,,,all,gone,", "active, increasing"));
    problems.forEach(
        (row, expected) -> {
          String message = problem(HEADER + row + "\n");
          assertTrue(message.startsWith("corrections.csv:2: "), row + ": " + message);
          assertTrue(message.contains(expected), row + ": " + message);
        });
  }

  @Test
  void whatIsNoSuchTableIsSaidWithItsLine() {
    assertTrue(problem("a,b\n").contains("the header must have action, what and scope"));
    assertTrue(problem("action,what,scope,scope\n").contains("no readable CSV"));
    assertTrue(
        problem(HEADER + "\n\nrename,entity\n").startsWith("corrections.csv:4: 2 cells"),
        problem(HEADER + "\n\nrename,entity\n"));
    assertTrue(
        problem(HEADER + "rename,entity,iso:MLI,,,,all,\"Ma\nli\",\n").contains("a line break"));
  }

  @Test
  void columnsMayStandInAnyOrderAndTheNeedlessMayBeMissing() {
    List<Correction> read =
        CORRECTIONS
            .reading(
                "\uFEFFscope,what,value,action,target\r\n\r\n"
                    + "country:MLI,entity,foreign,reclass,actor:mli:firm\r\n")
            .all();
    Correction.ReclassEntity reclass =
        assertInstanceOf(Correction.ReclassEntity.class, read.get(0));
    assertEquals(ActorClass.FOREIGN, reclass.label());
    assertEquals("corrections.csv:3", reclass.origin().foundBy());
    assertEquals("country:MLI", reclass.origin().scope().toString());
  }

  @Test
  void repetitionsAndContradictionsNameBothLines() {
    String rename = "rename,entity,iso:MLI,,,,all,";
    String twice = problem(HEADER + rename + "Mali,\n\n" + rename + "Mali,again\n");
    assertTrue(twice.startsWith("corrections.csv:4: says the same as line 2"), twice);
    String against = problem(HEADER + rename + "Mali,\n" + rename + "Sudan,\n");
    assertTrue(against.startsWith("corrections.csv:3: contradicts line 2"), against);
    String words =
        problem(
            HEADER
                + "reclass,mention,,Gold-dealers,actor,,all,foreign,\n"
                + "reclass,mention,,gold dealers,actor,,all,individuals,\n");
    assertTrue(words.contains("contradicts line 2"), words);
    String route =
        problem(
            HEADER
                + "drop,route,origin=iso:MLI mode=air,,,,all,,\n"
                + "drop,route,mode=air origin=iso:MLI,,,,all,,\n");
    assertTrue(route.contains("says the same as line 2"), route);
    String back =
        problem(
            HEADER
                + "merge,entity,iso:MLI,,,,all,iso:SEN,\n"
                + "merge,entity,iso:SEN,,,,all,iso:MLI,\n");
    assertTrue(back.contains("merges back what line 2 merges"), back);
    assertEquals(
        2,
        CORRECTIONS
            .reading(HEADER + rename + "Mali,\n" + rename.replace("all", "country:MLI") + "M,\n")
            .all()
            .size(),
        "an exception for one country is no contradiction");
  }

  @Test
  void aPlaceComesWithItsLinkAndKindAndAnOrganisationWithItsOwn() {
    Correction.Relink place =
        (Correction.Relink)
            CORRECTIONS
                .reading(HEADER + "relink,entity,location:mli:gao,,,,all,place:mli-gao,\n")
                .all()
                .get(0);
    assertEquals("MLI", place.to().country());
    assertEquals("settlement", place.to().kind().id());
    assertTrue(place.to().link().lat() > 16 && place.to().link().lat() < 17, place.toString());
    Correction.Merge organisation =
        (Correction.Merge)
            CORRECTIONS
                .reading(HEADER + "merge,entity,actor:mli:sahel-corps,,,,all,org:africa-corps,\n")
                .all()
                .get(0);
    assertEquals("org", organisation.into().link().scheme());
    assertEquals(null, organisation.into().kind());
  }

  @Test
  void aRowIsAppendedUnderTheHeaderThatIsThere() {
    CorrectionRow row =
        new CorrectionRow("drop", "mention", "", "a \"b\", c", "actor", "", "all", "", "");
    String fresh = CorrectionFile.append(null, row);
    assertEquals(HEADER + "drop,mention,,\"a \"\"b\"\", c\",actor,,all,,\n", fresh);
    assertEquals(row, CorrectionFile.parse(fresh).get(2));
    String own = CorrectionFile.append("scope,action,what,text,type", row);
    assertEquals("scope,action,what,text,type\nall,drop,mention,\"a \"\"b\"\", c\",actor\n", own);
    assertThrows(KnowledgeException.class, () -> CorrectionFile.append("scope,action,what\n", row));
  }

  @Test
  void theFileIsPartOfTheKnowledge() throws IOException {
    String without = new KnowledgeSource(folder).sha256();
    Path file = folder.resolve("corrections.csv");
    Files.writeString(file, HEADER + "drop,entity,iso:MLI,,,,country:TGO,,\n");
    String with = new KnowledgeSource(folder).sha256();
    assertNotEquals(without, with);
    assertEquals(1, Knowledge.read(folder).corrections().all().size());
    Files.writeString(file, HEADER + "drop,entity,iso:MLI,,,,country:BEN,,\n");
    assertNotEquals(with, new KnowledgeSource(folder).sha256());
    Files.move(file, folder.resolve("correction.csv"));
    String message =
        assertThrows(KnowledgeException.class, () -> new KnowledgeSource(folder)).getMessage();
    assertTrue(message.contains("there are corrections.csv"), message);
  }
}
