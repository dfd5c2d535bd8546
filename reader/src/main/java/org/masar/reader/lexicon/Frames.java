package org.masar.reader.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code frames.tsv}. */
final class Frames {
    private Frames() {}

    static List<FrameRow> load() {
        List<FrameRow> frames = new ArrayList<>();
        for (Table.Row row : Table.resource(Lexicon.class, "frames.tsv").rows()) {
            String head = row.text("head");
            if (head.length() < 3 || head.charAt(1) != ':') {
                throw new IllegalStateException(row.origin() + ": a head is V:, N: or A: and a lemma, not " + head);
            }
            Map<String, Character> slots = new LinkedHashMap<>();
            for (String slot : row.text("slots").split(" ")) {
                int at = slot.indexOf('=');
                if (at < 0 || at + 2 != slot.length()) {
                    throw new IllegalStateException(row.origin() + ": a slot is name=role, not " + slot);
                }
                slots.put(slot.substring(0, at), slot.charAt(at + 1));
            }
            frames.add(new FrameRow(row.text("type"), row.text("form"), head.charAt(0), head.substring(2),
                    row.list("object"), Collections.unmodifiableMap(slots), List.of(row.text("needs").split("\\+")),
                    row.origin()));
        }
        return frames;
    }
}
