package org.masar.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.app.intake.Collected.file;
import static org.masar.app.intake.Collected.from;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.app.intake.page.Page;
import org.masar.reader.article.Article;

class PagesTest {
    private static final String LONG = "أجرى الرئيس الأمريكي دونالد ترامب اتصالا هاتفيا بنظيره الروسي فلاديمير بوتين مساء"
            + " الاثنين، بينما كان القادة الأوروبيون ينتظرونه في البيت الأبيض.";

    @TempDir
    private Path folder;

    @Test
    void takesTheArticleOutOfThePage() {
        Page page = Page.read("<html><body><nav><ul><li>الرئيسية</li></ul></nav><article><h1>عنوان</h1><p>" + LONG
                + "</p><div class='share-buttons'>شارك</div><script>var x;</script></article>"
                + "<aside>اقرأ أيضا</aside><footer>حقوق</footer></body></html>");

        assertThat(page.text()).isEqualTo("عنوان\n" + LONG);
        assertThat(page.title()).isEqualTo("عنوان");
    }

    @Test
    void keepsListItemsAndTableRowsAsLines() {
        Page page = Page.read("<article><p>" + LONG + "</p><ul><li>أول</li><li><p>ثان</p></li></ul>"
                + "<table><tr><th>الحدث</th><th>التفاصيل</th></tr><tr><td>المدة</td><td>40 <b>دقيقة</b></td></tr></table>"
                + "<p>سطر<br>سطر</p></article>");

        assertThat(page.text().lines()).containsExactly(LONG, "• أول", "• ثان", "الحدث | التفاصيل", "المدة | 40 دقيقة",
                "سطر", "سطر");
    }

    @Test
    void findsTheHeaviestParagraphsWhereNothingIsMarked() {
        Page page = Page.read(
                "<body><div><a href='/1'>خبر طويل جدا عن شيء آخر تماما لا علاقة له بالأمر</a></div><div><p>" + LONG
                        + "</p><p>" + LONG + "</p></div><div><p>قصير</p></div></body>");

        assertThat(page.text()).isEqualTo(LONG + "\n" + LONG);
    }

    @Test
    void readsMetaTags() throws IOException {
        Article article = from(file(folder, "a.html", """
                <!-- saved --><!DOCTYPE html><html><head>
                <meta property="og:title" content="عنوان الصفحة">
                <meta property="og:site_name" content="الشرق">
                <meta property="article:published_time" content="2025-08-19T09:15:00+03:00">
                <link rel="canonical" href="https://example.org/news/1">
                </head><body><article><p>%s</p></article></body></html>""".formatted(LONG))).articles().getFirst();

        assertThat(article.title()).isEqualTo("عنوان الصفحة");
        assertThat(article.outlet()).isEqualTo("الشرق");
        assertThat(article.date()).contains(LocalDate.of(2025, 8, 19));
        assertThat(article.url()).isEqualTo("https://example.org/news/1");
        assertThat(article.body()).isEqualTo(LONG);
    }

    @Test
    void readsLinkedData() {
        Page page = Page
                .read("""
                        <html><head><title>x</title><script type="application/ld+json">{"@graph": [{"@type": "WebPage"},
                        {"@type": ["NewsArticle"], "headline": "عنوان", "datePublished": "2025-08-19", "publisher": {"name": "الجزيرة"},
                        "mainEntityOfPage": {"@id": "https://example.org/2"}, "articleBody": "%s"}]}</script>
                        <script type="application/ld+json">{ broken</script></head><body><div>قصير</div></body></html>"""
                        .formatted(LONG));

        assertThat(page).isEqualTo(new Page("عنوان", LONG, "2025-08-19", "الجزيرة", "https://example.org/2"));
    }

    @Test
    void namesAPageWithoutText() throws IOException {
        assertThat(from(file(folder, "a.html", "<html><head></head><body><nav>قائمة</nav></body></html>")).problems)
                .singleElement().asString().contains("this page holds no article text");
    }

    @Test
    void survivesMarkupThatNeverCloses() {
        assertThat(Page.read("<div>".repeat(2_000) + LONG).text()).contains("ترامب");
    }
}
