package qipp.benchmarks.uploads;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import qipp.embedded.s3.EmbeddedS3;

/** The embedded store without anything beside it: what an upload's put is compared with. */
public final class StoreAlone {
    public static final String ACCESS_KEY = "qipp";
    public static final String SECRET = "a secret of this benchmark";

    private StoreAlone() {}

    /** Serves the folder that the first word names until it is killed. */
    public static void main(String[] words) throws InterruptedException {
        try (var store = EmbeddedS3.start(new EmbeddedS3.Settings(
                Path.of(words[0]), ACCESS_KEY, SECRET, "127.0.0.1", 0, "http://127.0.0.1", _ -> {}, Duration.ZERO))) {
            System.out.println("listens at " + store.endpoint());
            new CountDownLatch(1).await();
        }
    }
}
