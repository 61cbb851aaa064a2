package qipp.container;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

/** The same lines of JSON in every role: the server's settings make them, also where there is no such server. */
@Configuration(proxyBeanMethods = false)
class LogLines {
    static void begin() {
        var settings = new SpringApplication(LogLines.class);
        settings.setWebApplicationType(WebApplicationType.NONE);
        settings.setRegisterShutdownHook(false);
        settings.run();
    }
}
