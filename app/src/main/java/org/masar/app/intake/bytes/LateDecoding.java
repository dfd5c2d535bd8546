package org.masar.app.intake.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** Decodes a stream whose encoding only shows at its first byte beyond ASCII, perhaps megabytes on. */
final class LateDecoding extends Reader {
    private static final int ENOUGH_TO_JUDGE = 1 << 16;

    private final InputStream in;
    private final byte[] bytes = new byte[1 << 13];
    private int at;
    private int end;
    private Reader decided;

    LateDecoding(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (decided == null && at == end) {
            end = in.read(bytes);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
            if (Decoding.firstNonAscii(bytes, end) >= 0) {
                decide();
            }
        }
        if (decided != null) {
            return decided.read(into, from, length);
        }
        int n = Math.min(length, end - at);
        for (int i = 0; i < n; i++) {
            into[from + i] = (char) bytes[at++];
        }
        return n;
    }

    private void decide() throws IOException {
        byte[] sample = Arrays.copyOf(bytes, end + ENOUGH_TO_JUDGE);
        int size = end + in.readNBytes(sample, end, ENOUGH_TO_JUDGE);
        byte[] seen = Arrays.copyOf(sample, size);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(seen), in);
        decided = Decoding.lenient(all, Decoding.of(seen).charset());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
