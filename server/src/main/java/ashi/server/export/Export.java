package ashi.server.export;

import ashi.care.Moment;
import ashi.pages.Ashi;
import ashi.pages.web.Problem;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.server.serving.Encoding;
import ashi.server.serving.Packed;
import ashi.words.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the whole app as files. */
public final class Export {
  /** Where no page was made, because it depends on more than its path, or there is none. */
  private static final String WAITING = "/404";

  private static final Route WAITING_ROUTE =
      Route.get(
          WAITING,
          (visit, part) ->
              Problem.of(visit, 200, visit.say("server.moment"), visit.say("server.saving")));

  private final Path site;

  private Export(Path site) {
    this.site = site;
  }

  /**
   * Writes the files to serve into the folder "site", and how nginx serves them into "nginx.conf".
   *
   * @param folder is made where it is missing, and must be empty
   * @return how many pages there are
   * @throws IllegalArgumentException when there is something in the folder
   */
  public static int into(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> present = Files.list(folder)) {
      if (present.findAny().isPresent()) {
        throw new IllegalArgumentException(folder + " is not empty. Name another folder.");
      }
    }
    Path site = folder.resolve("site").toAbsolutePath().normalize();
    Export export = new Export(site);
    export.files();
    int pages = export.pages();
    Files.writeString(site.resolve("_headers"), Headers.forHosts());
    Files.writeString(folder.resolve("nginx.conf"), Headers.forNginx(site));
    return pages;
  }

  /** What the build compressed already. */
  private void files() throws IOException {
    for (String address : Packed.addresses()) {
      Path file = at(address);
      for (Encoding encoding : Encoding.values()) {
        String resource = Packed.WEB + address + encoding.suffix();
        if (Packed.has(resource)) {
          Files.write(
              file.resolveSibling(file.getFileName() + encoding.suffix()), Packed.bytes(resource));
        }
      }
    }
    write("/robots.txt", Packed.bytes(Packed.ROBOTS));
  }

  private int pages() throws IOException {
    Map<Language, Ashi> ashi = Packed.ashi();
    ashi.replaceAll((language, app) -> app.with(List.of(WAITING_ROUTE)));
    Crawl crawl = new Crawl(ashi, new Moment(System.currentTimeMillis(), 0));
    Map<String, Response> pages = crawl.pages();
    for (var page : pages.entrySet()) {
      write(page.getKey(), page.getValue(), "files");
    }
    for (Language language : Language.values()) {
      String waiting = language.home() + WAITING;
      write(waiting, crawl.answer(waiting), "waiting");
    }
    return pages.size();
  }

  /**
   * @param host what the scripts of the page are told of who serves it
   */
  private void write(String path, Response response, String host) throws IOException {
    String body = response.body();
    if (response.type().startsWith("text/html")) {
      body = body.replaceFirst("<html ", "<html data-host=\"" + host + "\" ");
      path = path.endsWith("/") ? path + "index.html" : path + ".html";
    }
    write(path, body.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String address, byte[] content) throws IOException {
    Path file = at(address);
    Files.write(file, content);
    Files.write(
        file.resolveSibling(file.getFileName() + Encoding.GZIP.suffix()), Encoding.gzip(content));
  }

  private Path at(String address) throws IOException {
    Path file = site.resolve(address.substring(1));
    Files.createDirectories(file.getParent());
    return file;
  }
}
