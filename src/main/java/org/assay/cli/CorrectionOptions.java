package org.assay.cli;

import org.assay.knowledge.CorrectionRow;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The cells of a correction. */
final class CorrectionOptions {

  @Parameters(
      index = "0",
      paramLabel = "ACTION",
      description = "rename, merge, split, reclass, relink, drop or add.")
  String action;

  @Parameters(index = "1", paramLabel = "WHAT", description = "entity, mention or route.")
  String what;

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      required = true,
      description = "The reports it holds for: all, country:MLI, or report:ID (or its file stem).")
  String scope;

  @Option(
      names = "--target",
      paramLabel = "ID",
      defaultValue = "",
      description = "Id of an entity, or the parts of a route.")
  String target;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "Words of the mentions, or a name of the entity.")
  String text;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      defaultValue = "",
      description = "With --text: actor, location, commodity or people.")
  String type;

  @Option(
      names = "--context",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "Words of the sentence.")
  String context;

  @Option(
      names = "--value",
      paramLabel = "VALUE",
      defaultValue = "",
      description = "The new name, id, class, kind, category or status.")
  String value;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Why, for those who read the file.")
  String note;

  CorrectionRow row() {
    return new CorrectionRow(
        action.strip(),
        what.strip(),
        target.strip(),
        text.strip(),
        type.strip(),
        context.strip(),
        scope.strip(),
        value.strip(),
        note.strip());
  }
}
