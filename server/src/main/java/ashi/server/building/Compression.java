package ashi.server.building;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

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
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out =
          new GZIPOutputStream(packed) {
            {
              def.setLevel(Deflater.BEST_COMPRESSION);
            }
          }) {
        out.write(content);
      }
      return packed.toByteArray();
    }
  };

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
