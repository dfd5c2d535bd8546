package org.masar.reader.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How title and text become what is read. */
class ArticleTest {
    private static final String TITLE = "لافروف يلتقي كيري في الدوحة";
    private static final String BODY = "التقى وزير الخارجية الروسي نظيره الأميركي.";

    @Test
    void theTitleIsTheFirstLine() {
        Article article = Article.of(BODY).titled(TITLE);
        assertThat(article.text()).isEqualTo(TITLE + "\n" + BODY);
        assertThat(article.bodyStart()).isEqualTo(TITLE.length() + 1);
        assertThat(article.text().substring(article.bodyStart())).isEqualTo(BODY).isEqualTo(article.body());
        assertThat(article.title()).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {TITLE + "\n" + BODY, TITLE, "  \n" + TITLE + "\r\n\r\n" + BODY,
        "\uFEFF" + TITLE + "\n" + BODY,
        "\u200F" + TITLE + "\u200F\n" + BODY, "لافروف  يلتقي\u00A0كيري في الدوحة\n" + BODY,
        "لافروف يَلتقي كيري في الدوحـة\n" + BODY})
    void aTitleThatOpensTheTextIsNotPutThereTwice(String text) {
        Article article = Article.of(text).titled(TITLE);
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.bodyStart()).isZero();
        assertThat(article.title()).isEqualTo(TITLE);
    }

    @Test
    void aTextThatSaysSomethingElseGetsItsTitle() {
        assertThat(Article.of("لافروف يلتقي كيري").titled(TITLE).text()).startsWith(TITLE + "\n");
        assertThat(Article.of("").titled(TITLE).text()).isEqualTo(TITLE + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void aBlankTitleIsNone(String title) {
        Article article = Article.of(BODY).titled(title);
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.title()).isEmpty();
    }

    @Test
    void itDoesNotMatterInWhichOrderThingsAreTold() {
        LocalDate day = LocalDate.of(2015, 8, 4);
        Article one = Article.of(BODY).titled(TITLE).dated(day).from("afp").identified("a1").at("https://a.example/1");
        Article other = Article.of(BODY).at("https://a.example/1").identified("a1").from("afp").dated(day)
                .titled(TITLE);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.text()).isEqualTo(TITLE + "\n" + BODY);
        assertThat(one.date()).contains(day);
        assertThat(one).extracting(Article::id, Article::outlet, Article::url)
                .containsExactly("a1", "afp", "https://a.example/1");
    }

    @Test
    void aNewTitleTakesThePlaceOfTheOldOne() {
        Article article = Article.of(BODY).titled(TITLE).titled("عنوان آخر");
        assertThat(article.text()).isEqualTo("عنوان آخر\n" + BODY);
    }

    @Test
    void whatIsNotToldIsEmpty() {
        Article article = Article.of(BODY);
        assertThat(article.date()).isEmpty();
        assertThat(article).extracting(Article::id, Article::title, Article::outlet, Article::url).containsOnly("");
        assertThat(article).isNotEqualTo(article.dated(LocalDate.of(2015, 8, 4)));
    }

    @Test
    void nullIsNoText() {
        assertThatNullPointerException().isThrownBy(() -> Article.of(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Article.of(BODY).dated(null)).withMessage("date");
    }
}
