package ashi.pages.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    Article article = new Article("Warmth", "What it does.", "page", "<p>One.</p>\n\n<p>Two.</p>");

    assertThat(Article.read(article.write())).isEqualTo(article);
  }
}
