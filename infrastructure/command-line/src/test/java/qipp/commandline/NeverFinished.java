package qipp.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import qipp.commandline.files.OutputFolder;

/** Writes the first of two files, says so, and waits to be killed. */
public final class NeverFinished {
    public static final int HALF = 'h';

    private NeverFinished() {}

    /** The folder. */
    public static void main(String[] folder) {
        new OutputFolder(Path.of(folder[0])).write(new Files(), false);
    }

    private static final class Files extends TreeMap<String, byte[]> {
        private static final long serialVersionUID = 1L;

        @Override
        public Set<Map.Entry<String, byte[]>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<String, byte[]>> iterator() {
                    return new Halting();
                }

                @Override
                public int size() {
                    return 2;
                }
            };
        }
    }

    private static final class Halting implements Iterator<Map.Entry<String, byte[]>> {
        private int given;

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Map.Entry<String, byte[]> next() {
            given++;
            if (given == 2) {
                waitForever();
            }
            return Map.entry("file" + given, new byte[] {1});
        }

        private static void waitForever() {
            try {
                System.out.write(HALF);
                System.out.flush();
                while (System.in.read() >= 0) {
                    // Nobody writes: the end comes with the kill.
                }
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }
}
