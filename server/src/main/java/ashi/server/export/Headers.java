package ashi.server.export;

import ashi.pages.web.Response;
import ashi.words.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a web server must say with every file, in the words of those that read it from a file. */
final class Headers {
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private Headers() {}

  /** As Netlify, Cloudflare Pages and others read it. */
  static String forHosts() {
    return "/*\n"
        + lines("  %s: %s\n")
        + "  Cache-Control: no-cache\n"
        + "/assets/*\n"
        + "  ! Cache-Control\n"
        + "  Cache-Control: "
        + FOREVER
        + "\n"
        + inEachLanguage("%s/manifest.webmanifest\n  Content-Type: application/manifest+json\n");
  }

  /** A server for nginx, to be included where its servers stand. */
  static String forNginx(Path site) {
    return """
        map $uri $ashi_cache {
          ~^/assets/ "%s";
          default "no-cache";
        }

        server {
          listen 8080;
          root "%s";
          charset utf-8;
          charset_types text/css text/javascript application/javascript text/plain;
          gzip_static on;
          # Smaller still, where nginx has the module for it:
          # brotli_static on;

          add_header Cache-Control $ashi_cache always;
        %s%s}
        """
        .formatted(
            FOREVER,
            site,
            lines("  add_header %s \"%s\" always;\n"),
            inEachLanguage(
                """

                  location = %1$s/manifest.webmanifest {
                    types {}
                    default_type application/manifest+json;
                  }

                  location %1$s/ {
                    error_page 404 %1$s/404.html;
                    try_files $uri $uri.html $uri/index.html =404;
                  }
                """));
  }

  /**
   * @param words with "%s" for what the addresses of a language begin with
   */
  private static String inEachLanguage(String words) {
    return Stream.of(Language.values())
        .map(language -> words.formatted(language.home()))
        .collect(Collectors.joining());
  }

  private static String lines(String line) {
    return guarding().entrySet().stream()
        .map(header -> line.formatted(header.getKey(), header.getValue()))
        .collect(Collectors.joining());
  }

  /** What every page of the app is sent with. */
  private static Map<String, String> guarding() {
    Map<String, String> headers = Response.html(200, "").headers();
    headers.remove("Content-Type");
    return headers;
  }
}
