package qipp.container;

import java.time.Clock;
import java.util.Map;
import qipp.cloud.application.AwsPorts;
import qipp.cloud.application.RandomIds;
import qipp.cloud.application.Settings;
import qipp.cloud.application.WrongSettings;
import qipp.cloud.edge.Origins;

/**
 * The container's one process. Its only argument is the {@link Role}; everything else the environment says, which is read
 * here and nowhere else. A sweep ends with 1 where something is left over. What cannot begin ends with 2, and says on
 * standard error all that is missing.
 */
public final class Main {
    private static final int LEFT_OVER = 1;
    private static final int CANNOT_BEGIN = 2;

    private Main() {}

    public static void main(String... arguments) {
        try {
            run(Role.of(arguments), System.getenv());
        } catch (WrongSettings | WrongUse wrong) {
            System.err.println(wrong.getMessage());
            System.exit(CANNOT_BEGIN);
        }
    }

    private static void run(Role role, Map<String, String> environment) {
        int port = Port.of(environment);
        Settings settings = Settings.of(environment);
        var ports = AwsPorts.of(settings, Clock.systemUTC(), new RandomIds());
        var roles = new Roles(ports, new Origins(settings.origins()), port);
        switch (role) {
            case SERVE -> roles.serve();
            case EVENTS -> roles.events();
            case SWEEP -> System.exit(roles.sweep() ? 0 : LEFT_OVER);
        }
    }
}
