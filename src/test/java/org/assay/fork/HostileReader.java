package org.assay.fork;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.ingest.Ingester;

/** A reading process that files can do harm to, by their names. */
public final class HostileReader {

  private HostileReader() {}

  /** Hangs, ends, hoards memory, or reads. */
  @SuppressWarnings("resource")
  public static void main(String[] args) throws IOException, InterruptedException {
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    Ingester ingester = new Ingester(Wire.options(in));
    while (true) {
      Path file = Path.of(URI.create(Wire.string(in)));
      String name = file.getFileName().toString();
      if (name.startsWith("hang")) {
        Thread.sleep(600_000);
      } else if (name.startsWith("end")) {
        Runtime.getRuntime().halt(9);
      } else if (name.startsWith("hoard")) {
        List<long[]> hoard = new ArrayList<>();
        while (hoard.size() < Integer.MAX_VALUE) {
          hoard.add(new long[1 << 20]);
        }
      }
      Wire.write(ingester.read(file), out);
    }
  }
}
