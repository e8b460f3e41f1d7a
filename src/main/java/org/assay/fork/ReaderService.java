package org.assay.fork;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.assay.ingest.Ingester;

/** The work of a process that reads files for a batch: options first, then a path, an answer. */
public final class ReaderService {

  private ReaderService() {}

  /**
   * Answers until the batch closes its end.
   *
   * @param in from the batch
   * @param out to the batch; nothing else may write to it
   * @param ended ends this process; is called on another thread, even while a file is being read
   */
  public static void serve(InputStream in, OutputStream out, Runnable ended)
      throws IOException, InterruptedException {
    new Ingester().warm(); // while the batch reads its data files
    DataInputStream requests = new DataInputStream(in);
    DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    Ingester ingester = new Ingester(Wire.options(requests));
    BlockingQueue<Path> paths = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(requests, paths, ended), "assay-requests");
    listener.setDaemon(true);
    listener.start();
    while (true) {
      Wire.write(ingester.read(paths.take()), answers);
    }
  }

  private static void listen(DataInputStream requests, BlockingQueue<Path> paths, Runnable ended) {
    try {
      while (true) {
        paths.add(Path.of(URI.create(Wire.string(requests))));
      }
    } catch (IOException | RuntimeException e) {
      ended.run(); // the batch has ended, whatever way, or asks for what cannot be
    }
  }
}
