package jacobianlens.cli;

import jacobianlens.lesson.Json;
import jacobianlens.lesson.JsonText;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The three streams of a command, in UTF-8 wherever it runs. Results go to `out`, everything else to `err`.
public record Terminal(InputStream in, OutputStream out, PrintStream err) {

    /// The streams of this process.
    public static Terminal ofProcess() {
        return of(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err));
    }

    /// Any streams; a failure to write the results ends the command with an [UncheckedIOException].
    public static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, new Reporting(out), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    void line(String text) {
        write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// One document on a line of its own.
    void line(Json json) {
        JsonText.write(json, out);
        write(new byte[] {'\n'});
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// Turns a failure into an exception that no writer in between swallows.
    private static final class Reporting extends FilterOutputStream {
        Reporting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }
    }
}
