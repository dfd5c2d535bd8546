package org.masar.reader.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Arrays and strings as bytes and back, whole arrays at a time. */
final class Packing {
    private Packing() {}

    /** Writes arrays: the length, then the values, big-endian. */
    static final class Out {
        private final DataOutputStream out;

        Out(OutputStream out) {
            this.out = new DataOutputStream(out);
        }

        void ints(int[] values) {
            ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
            buffer.asIntBuffer().put(values);
            write(values.length, buffer);
        }

        void longs(long[] values) {
            ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
            buffer.asLongBuffer().put(values);
            write(values.length, buffer);
        }

        void chars(char[] values) {
            ByteBuffer buffer = ByteBuffer.allocate(values.length * Character.BYTES);
            buffer.asCharBuffer().put(values);
            write(values.length, buffer);
        }

        private void write(int length, ByteBuffer buffer) {
            try {
                out.writeInt(length);
                out.write(buffer.array());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void number(int value) {
            try {
                out.writeInt(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void text(String value) {
            try {
                out.writeUTF(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads what {@link Out} wrote. */
    static final class In {
        private final DataInputStream in;

        In(InputStream in) {
            this.in = new DataInputStream(in);
        }

        int[] ints() {
            int length = number();
            int[] values = new int[length];
            bytes(length * Integer.BYTES).asIntBuffer().get(values);
            return values;
        }

        long[] longs() {
            int length = number();
            long[] values = new long[length];
            bytes(length * Long.BYTES).asLongBuffer().get(values);
            return values;
        }

        char[] chars() {
            int length = number();
            char[] values = new char[length];
            bytes(length * Character.BYTES).asCharBuffer().get(values);
            return values;
        }

        private ByteBuffer bytes(int count) {
            try {
                byte[] bytes = new byte[count];
                in.readFully(bytes);
                return ByteBuffer.wrap(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int number() {
            try {
                return in.readInt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String text() {
            try {
                return in.readUTF();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
