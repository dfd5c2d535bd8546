package org.masar.app.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.masar.app.output.Language;
import org.masar.app.output.SampleReading;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;
import org.masar.reader.article.Span;

class PageReadingsTest {
    @Test
    void showsTheWholeTextWithWhatWasUnderstoodOverIt() throws IOException {
        Document page = page(Language.ENGLISH, SampleReading.titledApart());

        Element article = page.selectFirst("article[dir=rtl]");
        assertThat(article.select("mark.person").eachText()).contains("الرئيس الروسي فلاديمير بوتين person");
        assertThat(article.select("mark.time").eachText()).containsExactly("أمس الاثنين 18 Aug 2025",
                "غدا 20 Aug 2025");
        assertThat(article.select("mark.trigger").eachText()).containsExactly("لقاء 1", "اتصالا هاتفيا 2", "يلتقي 1");
        article.select("mark small, mark a.small").remove();
        assertThat(article.select("h2.text").text()).isEqualTo(SampleReading.TITLE);
        assertThat(String.join("\n", article.select("p.text").eachText())).isEqualTo(SampleReading.BODY);
    }

    @Test
    void putsEachCardBesideTheSentenceOfItsFirstMention() throws IOException {
        Document page = page(Language.ENGLISH, SampleReading.titledApart());

        assertThat(page.select(".row")).satisfiesExactly(
                row -> assertThat(row.select(".card .what").text()).isEqualTo("meeting"),
                row -> assertThat(row.select(".card .what").text()).isEqualTo("phone call"),
                row -> assertThat(row.select(".card")).isEmpty());
        assertThat(page.select(".card .status").eachText()).containsExactly("planned", "took place");
        for (Element link : page.select("mark a.small")) {
            assertThat(page.select(link.attr("href"))).hasSize(1);
        }
    }

    @Test
    void speaksArabic() throws IOException {
        Document page = page(Language.ARABIC, SampleReading.titledApart());

        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".card .what").eachText()).containsExactly("لقاء", "اتصال هاتفي");
        assertThat(page.select(".legend li").eachText()).contains("شخص", "دولة", "مكان");
    }

    @Test
    void needsNothingBesideItself() throws IOException {
        Document page = page(Language.ENGLISH, SampleReading.titledApart());

        assertThat(page.select("script, link, img, iframe, [onclick], [src]")).isEmpty();
        assertThat(page.selectFirst("style").data()).contains("@media print", "prefers-color-scheme: dark")
                .doesNotContain("url(");
    }

    @Test
    void hostileTextsCannotInjectMarkup() throws IOException {
        String hostile = "</h2><script>alert(1)</script><img src=x onerror=\"alert(1)\"> & ' \"";
        Reading reading = SampleReading.empty(Article.of(hostile + "\nنص").titled(hostile).from(hostile)
                .at("javascript:alert(1)").identified(hostile));

        Document page = page(Language.ENGLISH, reading);

        assertThat(page.select("script, img, [onerror], a[href^=javascript]")).isEmpty();
        assertThat(page.selectFirst("h2").text()).isEqualTo(hostile);
    }

    @Property(tries = 200)
    void anyTextIsShownWhole(@ForAll String text) throws IOException {
        Document page = page(Language.ENGLISH, SampleReading.empty(Article.of("نص " + text + " نص")));

        assertThat(page.select("script, [onerror]")).isEmpty();
        assertThat(page.select("article")).hasSize(1);
        assertThat(page.select("article .text").text()).startsWith("نص").endsWith("نص");
    }

    @Test
    void saysThatNothingWasRead() throws IOException {
        assertThat(page(Language.ENGLISH).select("main").text()).isEqualTo("No article was read.");
    }

    @Test
    void cutsLayersThatCrossAndNestsTheOthers() {
        Overlay overlay = Overlay.of(List.of(layer(0, 10, "person"), layer(2, 4, "trigger"), layer(6, 14, "place"),
                layer(12, 13, "trigger")));

        assertThat(overlay.within(new Span(0, 20)))
                .extracting(layer -> layer.span().start() + "-" + layer.span().end() + " "
                        + layer.style() + " " + layer.label())
                .containsExactly("0-10 person x", "2-4 trigger x", "6-10 place x",
                        "10-14 place ", "12-13 trigger x");
    }

    @Property(tries = 500)
    void layersAlwaysNest(@ForAll @Size(max = 10) List<@Size(max = 6) int[]> any) {
        List<Layer> layers = new ArrayList<>();
        for (int[] spans : any) {
            for (int k = 0; k + 1 < spans.length; k += 2) {
                int start = Math.floorMod(spans[k], 50);
                layers.add(layer(start, start + 1 + Math.floorMod(spans[k + 1], 20), "person"));
            }
        }

        List<Layer> nested = Overlay.of(layers).within(new Span(10, 40));

        for (int i = 0; i < nested.size(); i++) {
            Span outer = nested.get(i).span();
            assertThat(new Span(10, 40).contains(outer)).isTrue();
            for (int k = i + 1; k < nested.size(); k++) {
                Span later = nested.get(k).span();
                assertThat(later.start() >= outer.end() || outer.contains(later)).as("%s %s", outer, later).isTrue();
            }
        }
    }

    private static Layer layer(int start, int end, String style) {
        return new Layer(new Span(start, end), style, "x", "");
    }

    private static Document page(Language language, Reading... readings) throws IOException {
        StringWriter out = new StringWriter();
        PageReadings page = new PageReadings(language);
        page.begin(out);
        for (Reading reading : readings) {
            page.write(reading, false, out);
        }
        page.end(out);
        return Jsoup.parse(out.toString());
    }
}
