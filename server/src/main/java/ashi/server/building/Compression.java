package ashi.server.building;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.googlecode.pngtastic.core.processing.zopfli.Options;
import com.googlecode.pngtastic.core.processing.zopfli.Options.BlockSplitting;
import com.googlecode.pngtastic.core.processing.zopfli.Options.OutputFormat;
import com.googlecode.pngtastic.core.processing.zopfli.Zopfli;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A way to make a file smaller, as small as it gets: the build has time. */
enum Compression {
  BROTLI(".br") {
    @Override
    byte[] pack(byte[] content) throws IOException {
      // Where this machine has no brotli, browsers get gzip.
      return Brotli4jLoader.isAvailable()
          ? Encoder.compress(content, new Encoder.Parameters().setQuality(11))
          : content;
    }
  },
  GZIP(".gz") {
    @Override
    byte[] pack(byte[] content) throws IOException {
      // By Zopfli, which finds shorter ways to say the same than Java's own: 7 KB in the worker.
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      new Zopfli(BLOCK)
          .compress(
              new Options(OutputFormat.GZIP, BlockSplitting.FIRST, ITERATIONS), content, packed);
      return packed.toByteArray();
    }
  };

  /** Bytes that are looked at at once. */
  private static final int BLOCK = 8 << 20;

  private static final int ITERATIONS = 5;

  private final String suffix;

  Compression(String suffix) {
    this.suffix = suffix;
  }

  /** What the name of a file packed this way ends with. */
  String suffix() {
    return suffix;
  }

  abstract byte[] pack(byte[] content) throws IOException;

  /** Writes the packed form, unless it is no smaller: a picture is small already. */
  void pack(byte[] content, Path file) throws IOException {
    byte[] packed = pack(content);
    if (packed.length < content.length) {
      Files.write(file, packed);
    } else {
      Files.deleteIfExists(file);
    }
  }
}
