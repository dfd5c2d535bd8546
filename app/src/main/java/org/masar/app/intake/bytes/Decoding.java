package org.masar.app.intake.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a file, judged from its bytes alone: what a page or file declares is often wrong, what decodes is not.
 * Known are UTF-8, UTF-16 (with byte order mark or by the pattern of its bytes), windows-1256 and ISO-8859-6.
 *
 * @param charset  the encoding
 * @param bom      the length of the byte order mark in bytes
 * @param isPlain  whether only ASCII was seen, so that the encoding is still open
 */
public record Decoding(Charset charset, int bom, boolean isPlain) {
    static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");

    /** A text, and how many characters of it stand for bytes that mean nothing in its encoding. */
    public record Decoded(String text, Charset charset, int broken) {}

    /**
     * Judges the encoding of a stretch of bytes.
     *
     * @param bytes the whole file or its beginning; it may end within a character
     */
    public static Decoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoding(StandardCharsets.UTF_8, 3, false);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoding(StandardCharsets.UTF_16BE, 2, false);
        }
        if (looksLikeUtf16(bytes, 1)) {
            return new Decoding(StandardCharsets.UTF_16LE, 0, false);
        }
        if (looksLikeUtf16(bytes, 0)) {
            return new Decoding(StandardCharsets.UTF_16BE, 0, false);
        }
        if (firstNonAscii(bytes, bytes.length) < 0) {
            return new Decoding(StandardCharsets.UTF_8, 0, true);
        }
        return new Decoding(eightBit(bytes), 0, false);
    }

    /** Decodes a whole file. */
    public static Decoded decode(byte[] bytes) {
        Decoding decoding = of(bytes);
        CharsetDecoder decoder = decoding.charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, decoding.bom, bytes.length - decoding.bom);
        StringBuilder out = new StringBuilder(bytes.length / 2 + 16);
        int broken = run(decoder, in, out, true);
        return new Decoded(out.toString(), decoding.charset, broken);
    }

    /** The characters of the beginning of a file, for looking at. */
    public String glimpse(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        run(charset.newDecoder(), ByteBuffer.wrap(bytes, bom, bytes.length - bom), out, false);
        return out.toString();
    }

    /**
     * Decodes a stream as it is read. While it holds nothing but ASCII the encoding stays open; the first other bytes
     * decide. Bytes that mean nothing become U+FFFD.
     */
    public Reader reader(InputStream in) throws IOException {
        in.skipNBytes(bom);
        return isPlain ? new LateDecoding(in) : lenient(in, charset);
    }

    static Reader lenient(InputStream in, Charset charset) {
        return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    static int firstNonAscii(byte[] bytes, int end) {
        for (int i = 0; i < end; i++) {
            if (bytes[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether every second byte, from {@code high} on, is that of an ASCII or Arabic letter in UTF-16. */
    private static boolean looksLikeUtf16(byte[] bytes, int high) {
        int pairs = bytes.length / 2;
        if (pairs < 2) {
            return false;
        }
        int fitting = 0;
        for (int i = high; i < pairs * 2; i += 2) {
            int b = bytes[i] & 0xFF;
            int low = bytes[i ^ 1] & 0xFF;
            boolean fits = b == 0 && (low >= 0x20 || low == '\n' || low == '\r' || low == '\t') || b == 6;
            fitting += fits ? 1 : 0;
        }
        return fitting >= pairs * 0.9;
    }

    private static Charset eightBit(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        int broken = run(StandardCharsets.UTF_8.newDecoder(), ByteBuffer.wrap(bytes), out, false);
        if (broken == 0) {
            return StandardCharsets.UTF_8;
        }
        long whole = out.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        if (whole >= 10L * broken) {
            return StandardCharsets.UTF_8;
        }
        return arabicScore(bytes, ISO_8859_6) > arabicScore(bytes, WINDOWS_1256) ? ISO_8859_6 : WINDOWS_1256;
    }

    /** How much like Arabic the bytes read in an encoding: for Arabic letters and الـ, against foreign letters and gaps. */
    private static long arabicScore(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        long score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x621 && c <= 0x64A) {
                score++;
                score += c == 'ل' && i > 0 && text.charAt(i - 1) == 'ا' ? 3 : 0;
            } else if (c > 0x7F && (c == 0xFFFD || Character.isLetter(c) || Character.isISOControl(c))) {
                score -= 2;
            }
        }
        return score;
    }

    /** Decodes what is there and counts the characters that stand for broken bytes. */
    private static int run(CharsetDecoder decoder, ByteBuffer in, StringBuilder out, boolean whole) {
        decoder.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(1 << 14);
        int broken = 0;
        while (true) {
            CoderResult result = decoder.decode(in, chars, whole);
            if (result.isError()) {
                in.position(in.position() + result.length());
                broken++;
            }
            out.append(chars.flip());
            chars.clear();
            if (result.isError()) {
                out.append('\uFFFD');
            } else if (result.isUnderflow()) {
                return broken;
            }
        }
    }
}
