package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assay.model.ActorClass;
import org.assay.model.CommodityCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicTableTest {

  private final TopicTable topics = new TopicTable(new KnowledgeSource(null));

  @Test
  void a_market_trades_in_its_goods() {
    Topic cocaine = topics.of("cocaine_trade");
    assertTrue(cocaine.market() && cocaine.is(TopicTrait.CRIMINAL));
    assertEquals(Set.of(CommodityCategory.DRUGS), cocaine.goods());
    assertNull(cocaine.actors());
    assertEquals(
        Set.of(CommodityCategory.values()), topics.of("trade_in_counterfeit_goods").goods());
  }

  @Test
  void offenders_are_no_market() {
    Topic networks = topics.of("criminal_networks");
    assertTrue(networks.is(TopicTrait.CRIMINAL));
    assertFalse(networks.market());
    assertEquals(ActorClass.CRIMINAL_NETWORK, networks.actors());
  }

  @Test
  void an_unknown_topic_tells_nothing() {
    assertEquals(Topic.NONE, topics.of("geography"));
    assertEquals(Topic.NONE, topics.of(""));
  }

  @Test
  void a_row_of_a_folder_stands_for_the_shipped_one(@TempDir Path folder) throws IOException {
    TopicTable own = with(folder, "water_theft\tregulated\t-\tother\nprevention\t-\t-\t-\n");
    assertTrue(own.of("water_theft").market());
    assertEquals(Topic.NONE, own.of("prevention"));
    assertTrue(own.of("arms_trafficking").market());
  }

  @Test
  void errors_name_file_and_line(@TempDir Path folder) {
    error(folder, "a\tcriminl\t-\t-\n", "lexicons/topics.tsv:2: 'criminl' is not one of criminal");
    error(folder, "a\t-\tgangs\t-\n", "lexicons/topics.tsv:2: ActorClass 'gangs' is not one of");
    error(folder, "a\t-\t-\tgold\n", "lexicons/topics.tsv:2: 'gold' is not one of");
    error(
        folder,
        "a\t-\t-\t-\na\t-\t-\tarms\n",
        "lexicons/topics.tsv:3: 'a' stands in two rows; keep one");
  }

  private static void error(Path folder, String rows, String message) {
    KnowledgeException e = assertThrows(KnowledgeException.class, () -> with(folder, rows));
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
  }

  private static TopicTable with(Path folder, String rows) throws IOException {
    Path file = folder.resolve("lexicons/topics.tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "topic\ttraits\tactors\tgoods\n" + rows);
    return new TopicTable(new KnowledgeSource(folder));
  }
}
