package qipp.cloud.application;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import qipp.cloud.edge.Edge;
import qipp.cloud.functions.Operation;
import qipp.cloud.http.ServedFunction;

/** Serves functions over HTTP until it is closed; requests that are under way then end first. */
public final class HttpServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final String host;

    private HttpServer(ConfigurableApplicationContext context, String host) {
        this.context = context;
        this.host = host;
    }

    /**
     * Starts a server.
     *
     * @param host an address of this machine
     * @param port 0 for any that is free
     */
    public static HttpServer start(Functions functions, Edge edge, String host, int port) {
        var application = new SpringApplication(HttpApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.addInitializers(beans(functions, edge));
        application.setDefaultProperties(properties(functions, host, port));
        return new HttpServer(application.run(), host);
    }

    /** Where it listens. */
    public URI address() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return URI.create("http://" + host + ":" + server.getPort());
    }

    @Override
    public void close() {
        context.close();
    }

    private static ApplicationContextInitializer<GenericApplicationContext> beans(Functions functions, Edge edge) {
        return context -> {
            context.registerBean("edge", Edge.class, () -> edge);
            for (Operation<?, ?> operation : functions.operations()) {
                context.registerBean(operation.name(), ServedFunction.class, () -> new ServedFunction(edge));
            }
        };
    }

    private static Map<String, Object> properties(Functions functions, String host, int port) {
        var properties = new HashMap<String, Object>();
        properties.put("server.address", host);
        properties.put("server.port", port);
        properties.put(
                "spring.cloud.function.http.POST",
                String.join(
                        ";",
                        functions.operations().stream().map(Operation::name).toList()));
        return properties;
    }
}
