package org.masar.reader.frame;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.lexicon.FrameRow;

/** The frames tried on the words of a sentence that do not hold there, and what they lack; kept only for {@code explain}. */
public final class Trials {
    private final boolean kept;
    private final List<Trial> all = new ArrayList<>();

    /**
     * A frame that does not hold.
     *
     * @param item  the item of the word it was tried on
     * @param lacks what was not found, or what speaks against it
     */
    public record Trial(int item, FrameRow frame, String lacks) {
        @Override
        public String toString() {
            return frame + ": " + lacks;
        }
    }

    Trials(boolean kept) {
        this.kept = kept;
    }

    void add(int item, FrameRow frame, String lacks) {
        if (kept) {
            all.add(new Trial(item, frame, lacks));
        }
    }

    List<Trial> all() {
        return all;
    }
}
