package ashi.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  /** A fixture: two things, led by how many characters they take, and each by how many. */
  private static final String PACKED = "2\n17\n7\nBL\n1\n2\n6\nKI\n27\nafter\n";

  private record Thing(String id, List<String> rest) {}

  private final List<String> read = new ArrayList<>();

  private Catalogue<Thing> catalogue(LineReader in) {
    return in.catalogue(
        item -> {
          String id = item.text();
          read.add(id);
          return new Thing(id, id.equals("BL") ? List.of(item.text(), item.text()) : List.of());
        });
  }

  @Test
  void readsOnlyWhatIsAskedForAndThatOnce() {
    Catalogue<Thing> catalogue = catalogue(new LineReader(PACKED));
    assertThat(read).isEmpty();
    assertThat(catalogue.find("KI")).contains(new Thing("KI", List.of()));
    assertThat(catalogue.named("KI")).isSameAs(catalogue.get(1));
    assertThat(read).containsExactly("KI");
  }

  @Test
  void standsInItsOrderAndWhatComesAfterIsReadOn() {
    LineReader in = new LineReader(PACKED);
    assertThat(catalogue(in)).extracting(Thing::id).containsExactly("BL", "KI");
    assertThat(in.text()).isEqualTo("after");
  }

  @Test
  void whatIsWrittenReadsTheSame() {
    LineWriter out = new LineWriter();
    out.catalogue(List.of("BL", "KI"), out::text).text("end");
    LineReader in = new LineReader(out.toString());
    assertThat(in.catalogue(LineReader::text)).containsExactly("BL", "KI");
    assertThat(in.text()).isEqualTo("end");
  }

  @Test
  void aTextCutOffIsRefusedBeforeAnythingIsAskedFor() {
    assertThatIllegalStateException()
        .isThrownBy(() -> catalogue(new LineReader("2\n17\n7\nBL\n1\n2\n6\nKI\n2")));
    assertThat(read).isEmpty();
  }

  @Test
  void whatStandsBesideIsFound() {
    Catalogue<String> catalogue = Catalogue.of(List.of("a", "b", "c"), letter -> letter);
    assertThat(catalogue.beside("b", -1)).contains("a");
    assertThat(catalogue.beside("b", 1)).contains("c");
    assertThat(catalogue.beside("a", -1)).isEmpty();
    assertThat(catalogue.beside("c", 1)).isEmpty();
    assertThat(catalogue.beside("x", 1)).isEmpty();
  }

  @Test
  void theFirstWithAnIdCounts() {
    Catalogue<String> catalogue =
        Catalogue.of(List.of("one", "only", "two"), w -> w.substring(0, 1));
    assertThat(catalogue.find("o")).contains("one");
    assertThat(catalogue.find("x")).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> catalogue.named("x"));
  }
}
