package org.masar.app.output.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import org.masar.app.output.Wording;
import org.masar.reader.Reading;
import org.masar.reader.article.Quote;
import org.masar.reader.article.Span;
import org.masar.reader.entity.Mention;
import org.masar.reader.event.Event;
import org.masar.reader.event.Trigger;

/**
 * What was understood of an article as layers over its text that nest: of two that cross, the later one is cut where the
 * earlier ends, and goes on after it.
 */
final class Overlay {
    private static final Comparator<Layer> OUTER_FIRST = Comparator.comparing((Layer layer) -> layer.span().start())
            .thenComparing(layer -> -layer.span().end()).thenComparing(layer -> layer.style().equals("trigger"));

    private final List<Layer> layers;
    private final int longest;

    private Overlay(List<Layer> layers) {
        this.layers = layers.stream().sorted(OUTER_FIRST).toList();
        this.longest = layers.stream().mapToInt(layer -> layer.span().length()).max().orElse(0);
    }

    static Overlay of(List<Layer> layers) {
        return new Overlay(layers);
    }

    /** All that a reading says of its text; events link to the card with {@code cards} and their number. */
    static Overlay of(Reading reading, Wording wording, String cards) {
        Map<Span, Layer> things = new LinkedHashMap<>();
        for (Mention mention : reading.mentions()) {
            add(things, mention.text(), mention.kind().name().toLowerCase(Locale.ROOT),
                    wording.label("mark." + mention.kind().name()));
        }
        reading.times().forEach(when -> add(things, when.text(), "time", wording.date(when.iso())));
        reading.lengths().forEach(length -> add(things, length.text(), "length", wording.length(length)));
        Map<Span, Layer> triggers = new LinkedHashMap<>();
        int number = 0;
        for (Event event : reading.events()) {
            number++;
            event.when().ifPresent(when -> add(things, when.text(), "time", wording.date(when.iso())));
            event.duration().ifPresent(length -> add(things, length.text(), "length", wording.length(length)));
            event.place().ifPresent(place -> add(things, place, "place", wording.label("mark.PLACE")));
            event.source().forEach(source -> add(things, source, "source", wording.label("mark.SOURCE")));
            for (Trigger mention : event.mentions()) {
                Span span = mention.text().span();
                if (span.isTracked()) {
                    Layer before = triggers.get(span);
                    triggers.put(span, before == null
                            ? new Layer(span, "trigger", "" + number, cards + number)
                            : new Layer(span, "trigger", before.label() + "·" + number, before.target()));
                }
            }
        }
        List<Layer> all = new ArrayList<>(things.values());
        all.addAll(triggers.values());
        return new Overlay(all);
    }

    private static void add(Map<Span, Layer> layers, Quote words, String style, String label) {
        if (words.span().isTracked() && words.span().length() > 0) {
            layers.putIfAbsent(words.span(), new Layer(words.span(), style, label, ""));
        }
    }

    /**
     * The layers within a stretch of text, cut to it and to one another, an outer before an inner one. Of a layer cut in
     * pieces only the first has its label.
     */
    List<Layer> within(Span stretch) {
        PriorityQueue<Layer> waiting = new PriorityQueue<>(OUTER_FIRST);
        for (Layer layer : layers.subList(firstThatMayReach(stretch.start()), layers.size())) {
            if (layer.span().start() >= stretch.end()) {
                break;
            }
            if (layer.span().overlaps(stretch)) {
                boolean begun = layer.span().start() < stretch.start();
                Span cut = new Span(Math.max(layer.span().start(), stretch.start()),
                        Math.min(layer.span().end(), stretch.end()));
                waiting.add(new Layer(cut, layer.style(), begun ? "" : layer.label(), layer.target()));
            }
        }
        List<Layer> nested = new ArrayList<>();
        List<Layer> open = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Layer next = waiting.remove();
            while (!open.isEmpty() && open.getLast().span().end() <= next.span().start()) {
                open.removeLast();
            }
            int limit = open.isEmpty() ? next.span().end() : open.getLast().span().end();
            if (next.span().end() > limit) {
                waiting.add(new Layer(new Span(limit, next.span().end()), next.style(), "", next.target()));
                next = new Layer(new Span(next.span().start(), limit), next.style(), next.label(), next.target());
            }
            nested.add(next);
            open.add(next);
        }
        return nested;
    }

    /** The number of the first layer that may reach as far as an offset. */
    private int firstThatMayReach(int offset) {
        int low = 0;
        int high = layers.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (layers.get(middle).span().start() < offset - longest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
