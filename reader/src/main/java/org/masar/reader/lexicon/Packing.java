package org.masar.reader.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers, strings and arrays of them as few bytes, and back. What is loaded at every start must be little, since
 * unpacking the program's archive costs more than working out again what follows from the rest. A number takes as many
 * bytes as it needs, seven bits in each; a string is written once and stands everywhere else as its number.
 */
final class Packing {
    private Packing() {}

    /** Collects what {@link In} reads. */
    static final class Out {
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final Map<String, Integer> strings = new LinkedHashMap<>();

        /** A number from 0 up. */
        void number(int value) {
            for (int rest = value;; rest >>>= 7) {
                if ((rest & ~0x7F) == 0) {
                    body.write(rest);
                    return;
                }
                body.write(rest & 0x7F | 0x80);
            }
        }

        void text(String value) {
            number(strings.computeIfAbsent(value, k -> strings.size()));
        }

        void texts(List<String> values) {
            number(values.size());
            values.forEach(this::text);
        }

        void day(LocalDate day) {
            number(day.getYear());
            number(day.getMonthValue());
            number(day.getDayOfMonth());
        }

        /** Numbers from 0 up, small ones for the most part. */
        void numbers(int[] values) {
            number(values.length);
            for (int value : values) {
                number(value);
            }
        }

        /** Numbers of which each is near the one before. */
        void near(int[] values) {
            number(values.length);
            int before = 0;
            for (int value : values) {
                int step = value - before;
                number(step << 1 ^ step >> 31);
                before = value;
            }
        }

        /** Any numbers of which there are few different ones. */
        void few(int[] values) {
            Map<Integer, Integer> codes = new LinkedHashMap<>();
            for (int value : values) {
                codes.putIfAbsent(value, codes.size());
            }
            number(codes.size());
            codes.keySet().forEach(this::number);
            number(values.length);
            for (int value : values) {
                number(codes.get(value));
            }
        }

        /** Letters of an alphabet of at most 256. */
        void letters(char[] values) {
            StringBuilder alphabet = new StringBuilder();
            byte[] codes = new byte[values.length];
            for (int k = 0; k < values.length; k++) {
                int code = alphabet.indexOf(String.valueOf(values[k]));
                if (code < 0) {
                    code = alphabet.length();
                    alphabet.append(values[k]);
                }
                codes[k] = (byte) code;
            }
            if (alphabet.length() > 256) {
                throw new IllegalStateException("the words have more than 256 different letters: " + alphabet);
            }
            text(alphabet.toString());
            number(codes.length);
            body.writeBytes(codes);
        }

        /** The strings, then all that was written. */
        byte[] bytes() {
            Out whole = new Out();
            whole.number(strings.size());
            strings.keySet().forEach(s -> whole.number(s.length()));
            byte[] all = String.join("", strings.keySet()).getBytes(StandardCharsets.UTF_16BE);
            whole.number(all.length);
            whole.body.writeBytes(all);
            whole.body.writeBytes(body.toByteArray());
            return whole.body.toByteArray();
        }
    }

    /** Reads what {@link Out} wrote, in the same order. */
    static final class In {
        private final byte[] bytes;
        private final String[] strings;
        private int at;

        In(byte[] bytes) {
            this.bytes = bytes;
            this.strings = new String[number()];
            int[] lengths = new int[strings.length];
            for (int k = 0; k < lengths.length; k++) {
                lengths[k] = number();
            }
            int size = number();
            String all = new String(bytes, at, size, StandardCharsets.UTF_16BE);
            at += size;
            int from = 0;
            for (int k = 0; k < strings.length; k++) {
                strings[k] = all.substring(from, from + lengths[k]);
                from += lengths[k];
            }
        }

        int number() {
            int value = bytes[at++];
            if (value >= 0) {
                return value;
            }
            value &= 0x7F;
            for (int shift = 7;; shift += 7) {
                int next = bytes[at++];
                value |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        /** A string; equal ones are the same object. */
        String text() {
            return strings[number()];
        }

        List<String> texts() {
            List<String> values = new ArrayList<>();
            for (int n = number(); n > 0; n--) {
                values.add(text());
            }
            return List.copyOf(values);
        }

        LocalDate day() {
            return LocalDate.of(number(), number(), number());
        }

        int[] numbers() {
            int[] values = new int[number()];
            for (int k = 0; k < values.length; k++) {
                values[k] = number();
            }
            return values;
        }

        int[] near() {
            int[] values = new int[number()];
            int before = 0;
            for (int k = 0; k < values.length; k++) {
                int step = number();
                before += step >>> 1 ^ -(step & 1);
                values[k] = before;
            }
            return values;
        }

        int[] few() {
            int[] different = numbers();
            int[] values = new int[number()];
            for (int k = 0; k < values.length; k++) {
                values[k] = different[number()];
            }
            return values;
        }

        char[] letters() {
            char[] alphabet = text().toCharArray();
            char[] values = new char[number()];
            for (int k = 0; k < values.length; k++) {
                values[k] = alphabet[bytes[at + k] & 0xFF];
            }
            at += values.length;
            return values;
        }
    }
}
