package ashi.server.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.pages.web.Assets;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackingTest {
  @TempDir Path module;
  @TempDir Path other;
  @TempDir Path web;

  @BeforeEach
  void aStyleAndAWorker() throws IOException {
    asset(module, "ashi.css", "body { color: black }".repeat(20));
    asset(module, "worker.js", "self.onfetch = answer;");
  }

  @Test
  void listsEveryFileAtAnAddressWithItsHash() throws IOException {
    String href = pack().href("ashi.css");
    assertThat(href).matches("/assets/ashi\\.[0-9a-f]{12}\\.css");
    assertThat(web.resolve(href.substring(1))).hasContent("body { color: black }".repeat(20));
  }

  @Test
  void addsACompressedFormWhereThatIsSmaller() throws IOException {
    asset(module, "dot.svg", "<svg/>");
    Assets assets = pack();
    assertThat(web.resolve(assets.href("ashi.css").substring(1) + ".gz")).exists();
    assertThat(web.resolve(assets.href("dot.svg").substring(1) + ".gz")).doesNotExist();
  }

  @Test
  void stampsTheWorkerWithItsTextsAndTheVersionAndKeepsItOutOfTheList() throws IOException {
    asset(module, "told.en.txt", "Below the knee.");
    asset(module, "words.en.txt", "home.title\tWhere does it hurt?");
    Assets assets = pack();
    assertThat(web.resolve("worker.js"))
        .hasContent(
            """
            self.onfetch = answer;
            self.ashiTexts = {"told.en.txt":"%s","words.en.txt":"%s"};
            self.ashiVersion = "%s";
            """
                .formatted(
                    assets.href("told.en.txt"), assets.href("words.en.txt"), assets.version()));
    assertThat(assets.hrefs()).doesNotContainKey("worker.js");
  }

  @Test
  void theVersionIsTheReleaseAndTheBuild() throws IOException {
    assertThat(pack().version()).matches("1\\.2\\.3\\+[0-9a-f]{12}");
  }

  @Test
  void anyChangeMakesANewVersion() throws IOException {
    String before = pack().version();
    asset(module, "ashi.css", "body { color: white }");
    assertThat(pack().version()).isNotEqualTo(before);
  }

  @Test
  void theSameFilesMakeTheSameVersion() throws IOException {
    assertThat(pack().version()).isEqualTo(pack().version());
  }

  @Test
  void removesWhatIsNoLongerThere() throws IOException {
    Path before = web.resolve(pack().href("ashi.css").substring(1));
    asset(module, "ashi.css", "body { color: white }");
    pack();
    assertThat(before).doesNotExist();
  }

  @Test
  void twoModulesCannotOfferTheSameName() throws IOException {
    asset(other, "ashi.css", "");
    assertThatThrownBy(this::pack).hasMessage("Two modules offer the asset ashi.css");
  }

  private Assets pack() throws IOException {
    Packing.pack(module + File.pathSeparator + other, web, "1.2.3");
    return Assets.read(Files.readString(web.resolve("assets.txt")));
  }

  private static void asset(Path module, String name, String content) throws IOException {
    Files.createDirectories(module.resolve("assets"));
    Files.writeString(module.resolve("assets").resolve(name), content);
  }
}
