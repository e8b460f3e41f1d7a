package org.assay.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.assay.model.Coded;

/** A form of the results that is written beside JSON and CSV where it is asked for. */
public enum Format implements Coded {
  /** A workbook with a sheet per table. */
  XLSX {
    @Override
    public boolean owns(String path) {
      return path.equals(WorkbookExporter.FILE);
    }

    @Override
    public Exporter open(Path folder) throws IOException {
      return new WorkbookExporter(folder);
    }

    @Override
    public PieceMaker maker() {
      return WorkbookExporter::pieces;
    }
  },
  /** Places as points, routes as lines. */
  GEOJSON {
    @Override
    public Exporter open(Path folder) throws IOException {
      return new GeoJsonExporter(folder);
    }

    @Override
    public PieceMaker maker() {
      return GeoJsonExporter::pieces;
    }
  },
  /** Actors, places, goods and people as nodes of one graph. */
  GRAPHML {
    @Override
    public Exporter open(Path folder) throws IOException {
      return new GraphExporter(folder);
    }

    @Override
    public PieceMaker maker() {
      return GraphExporter::pieces;
    }
  },
  /** FollowTheMoney entities. */
  FTM {
    @Override
    public Exporter open(Path folder) throws IOException {
      return new FtmExporter(folder);
    }

    @Override
    public PieceMaker maker() {
      return FtmExporter.pieces();
    }
  },
  /** Every table with an object a line. */
  JSONL {
    @Override
    public Exporter open(Path folder) throws IOException {
      return new JsonLinesExporter(folder);
    }

    @Override
    public PieceMaker maker() {
      return JsonLinesExporter::pieces;
    }
  },
  /** Standoff annotation, an annotator's and {@code assay eval}'s input. */
  BRAT {
    @Override
    public Exporter open(Path folder) throws IOException {
      return new BratExporter(folder);
    }

    @Override
    public PieceMaker maker() {
      return BratExporter::pieces;
    }
  };

  /** The name as a user gives it, and the folder that holds the files. */
  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a file of an output folder is of this form. */
  public boolean owns(String path) {
    return path.startsWith(id() + "/");
  }

  /**
   * Starts to write.
   *
   * @param folder where an output folder's files go; must exist
   */
  public abstract Exporter open(Path folder) throws IOException;

  /** What makes the pieces that it joins. */
  public abstract PieceMaker maker();
}
