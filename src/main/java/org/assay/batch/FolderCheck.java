package org.assay.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.json.JsonFormatException;
import org.assay.json.Manifest;
import org.assay.json.ManifestJson;
import org.assay.json.OutputPaths;

/** Whether a folder may serve as output folder. */
final class FolderCheck {

  private FolderCheck() {}

  /**
   * The manifest of a folder, or null where it holds no results yet.
   *
   * @param staged the folder that an interrupted first run leaves
   * @throws OutputFolderException where it holds something else than output of Assay
   */
  static Manifest manifest(Path folder, Path staged) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new OutputFolderException(folder + " is a file; name a folder for the output");
    }
    Path manifest = folder.resolve(OutputPaths.MANIFEST);
    if (Files.exists(manifest)) {
      try {
        return new ManifestJson().read(Files.readString(manifest));
      } catch (JsonFormatException e) {
        throw new OutputFolderException(
            manifest
                + " is not one that this version of Assay wrote ("
                + e.getMessage()
                + "); name another folder");
      }
    }
    if (!Files.exists(staged)) {
      for (Path entry : Disk.list(folder)) {
        String name = entry.getFileName().toString();
        if (!OutputPaths.MAY_STAND.contains(name) && !name.startsWith(".")) {
          throw new OutputFolderException(
              folder
                  + " holds "
                  + name
                  + " and no manifest.json, so it is no output of Assay; name an empty folder");
        }
      }
    }
    return null;
  }
}
