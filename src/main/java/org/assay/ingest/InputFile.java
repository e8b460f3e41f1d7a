package org.assay.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's name and bytes, read once, so that hash and text are of the same bytes. */
final class InputFile {

  private final String name;
  private final byte[] bytes;

  InputFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** File name without folders. */
  String name() {
    return name;
  }

  /** All of its bytes; not a copy, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  static InputFile read(Path file, long maxBytes) throws UnreadableException {
    Path fileName = file.getFileName();
    String name = fileName == null ? file.toString() : fileName.toString();
    try {
      if (Files.isDirectory(file)) {
        throw UnreadableException.refused(
            "no-document", "This is a folder, not a file.", "Give the files in it.");
      }
      long size = Files.size(file);
      if (size > maxBytes) {
        throw UnreadableException.tooLarge(
            "The file has " + size + " bytes, more than the limit of " + maxBytes + ".");
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        throw UnreadableException.empty("The file is empty.");
      }
      return new InputFile(name, bytes);
    } catch (NoSuchFileException e) {
      throw UnreadableException.failed(
          "not-found", "There is no such file.", "Check the path and its spelling.", e);
    } catch (AccessDeniedException e) {
      throw UnreadableException.failed(
          "unreadable",
          "The file may not be read by this user.",
          "Give the user read permission on it.",
          e);
    } catch (IOException e) {
      throw UnreadableException.failed(
          "unreadable",
          "The file could not be read: " + e.getMessage(),
          "Check the disk or network drive and try again.",
          e);
    }
  }

  /** SHA-256 of the bytes, 64 lower-case hex digits. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
