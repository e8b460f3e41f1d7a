import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import gate.Corpus;
import gate.CorpusController;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.creole.ANNIEConstants;
import gate.creole.Plugin;
import gate.creole.ResourceReference;
import gate.util.persistence.PersistenceManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * {@code annie|corenlp FOLDER FROM STEP}: the texts FROM, FROM + STEP, ... of a folder through
 * ANNIE with its defaults, or through CoreNLP's default pipeline. The first text is read before the
 * clock starts. Prints texts, characters, seconds and processor seconds, from the loaded program
 * on.
 */
public final class Peer {

  private interface Program {
    void read(String text) throws Exception;
  }

  private Peer() {}

  public static void main(String[] args) throws Exception {
    Program program = args[0].equals("annie") ? annie() : coreNlp();
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(args[1]))) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    program.read(Files.readString(files.get(0)));
    long wall = System.nanoTime();
    long processor = processor();
    int texts = 0;
    long characters = 0;
    for (int i = Integer.parseInt(args[2]); i < files.size(); i += Integer.parseInt(args[3])) {
      String text = Files.readString(files.get(i));
      program.read(text);
      texts++;
      characters += text.length();
    }
    System.out.printf(
        Locale.ROOT,
        "%d %d %.2f %.2f%n",
        texts,
        characters,
        (System.nanoTime() - wall) / 1e9,
        (processor() - processor) / 1e9);
    System.exit(0);
  }

  /** Of the whole process, collector and compiler included. */
  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static Program coreNlp() {
    Properties properties = new Properties(); // none: the default annotators
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return pipeline::process;
  }

  private static Program annie() throws Exception {
    Gate.runInSandbox(true);
    Gate.init();
    Plugin plugin = new Plugin.Maven("uk.ac.gate.plugins", "annie", "9.1");
    Gate.getCreoleRegister().registerPlugin(plugin);
    CorpusController application =
        (CorpusController)
            PersistenceManager.loadObjectFromUrl(
                new ResourceReference(plugin, "resources/" + ANNIEConstants.DEFAULT_FILE).toURL());
    Corpus corpus = Factory.newCorpus("texts");
    application.setCorpus(corpus);
    return text -> {
      Document document = Factory.newDocument(text);
      corpus.add(document);
      application.execute();
      corpus.clear();
      Factory.deleteResource(document);
    };
  }
}
