package ashi.server.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void export() throws IOException {
    Export.into(folder);
    site = folder.resolve("site");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "points/BL23.html",
        "points/EX-HN14.html",
        "points/BL23.json",
        "points/BL23.svg",
        "complaints/sciatica.html",
        "channels/BL.html",
        "learn/pressing.html",
        "relief.html",
        "journal.html",
        "atlas.json",
        "manifest.webmanifest",
        "assets.txt",
        "worker.js",
        "robots.txt",
        "404.html",
        "de/index.html",
        "de/manifest.webmanifest",
        "de/404.html"
      })
  void isThereAndCompressed(String file) throws IOException {
    byte[] plain = Files.readAllBytes(site.resolve(file));
    byte[] packed = Files.readAllBytes(site.resolve(file + ".gz"));

    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
        .isEqualTo(plain);
  }

  @Test
  void everyPointHasAPage() throws IOException {
    try (Stream<Path> points = Files.list(site.resolve("points"))) {
      assertThat(points.filter(file -> file.toString().endsWith(".html"))).hasSize(410);
    }
  }

  @Test
  void noLinkOrFileIsMissing() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      for (Element element : Jsoup.parse(page.toFile()).select("[href], [src]")) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        String path = address.replaceFirst("#.*", "");
        boolean asks = path.indexOf('?') >= 0;
        if (path.startsWith("/") && !asks && !isThere(path)) {
          missing.add(site.relativize(page) + " leads to " + address);
        }
      }
    }
    // There is nothing to save before something is remembered.
    assertThat(missing)
        .containsExactlyInAnyOrder(
            "settings.html leads to /settings/backup",
            "de/settings.html leads to /de/settings/backup");
  }

  /** They depend on what was asked for, and one for somebody else would be worse than none. */
  @ParameterizedTest
  @ValueSource(strings = {"check.html", "session.html", "de/check.html", "de/session.html"})
  void isLeftToThePhone(String file) {
    assertThat(site.resolve(file)).doesNotExist();
  }

  @Test
  void everyPageSaysThatFilesServeIt() throws IOException {
    for (Path page : pages()) {
      assertThat(Jsoup.parse(page.toFile()).select("html").attr("data-host"))
          .as(page.toString())
          .isEqualTo(page.endsWith("404.html") ? "waiting" : "files");
    }
  }

  @Test
  void webServersAreToldWhatGuardsThePages() throws IOException {
    for (Path words : List.of(site.resolve("_headers"), folder.resolve("nginx.conf"))) {
      assertThat(words)
          .content()
          .contains("Content-Security-Policy", "script-src 'self'", "nosniff", "immutable")
          .contains("Referrer-Policy", "same-origin", "camera=()", "application/manifest+json")
          .contains("/manifest.webmanifest", "/de/manifest.webmanifest");
    }
  }

  @Test
  void whoWaitsReadsTheirLanguage() throws IOException {
    assertThat(site.resolve("404.html")).content().contains("<h1>One moment</h1>");
    assertThat(site.resolve("de/404.html")).content().contains("<h1>Einen Moment</h1>");
    assertThat(folder.resolve("nginx.conf"))
        .content()
        .contains("location /de/ {\n    error_page 404 /de/404.html;")
        .contains("location / {\n    error_page 404 /404.html;");
  }

  @Test
  void nothingIsOverwritten() {
    assertThatThrownBy(() -> Export.into(folder)).hasMessageContaining("is not empty");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static boolean isThere(String path) {
    String file = path.substring(1) + (path.endsWith("/") ? "index" : "");
    return Files.isRegularFile(site.resolve(file)) || Files.exists(site.resolve(file + ".html"));
  }
}
