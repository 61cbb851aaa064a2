package qipp.cloud.http;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import qipp.cloud.edge.Edge;

/** The gate before everything, and the answer as it is after everything. */
@Configuration(proxyBeanMethods = false)
public class HttpBeans {
    @Bean
    FilterRegistrationBean<Gate> gate(Edge edge) {
        var gate = new FilterRegistrationBean<>(new Gate(edge));
        gate.setOrder(Ordered.HIGHEST_PRECEDENCE);
        gate.addUrlPatterns("/*");
        return gate;
    }

    @Bean
    AnswerAsItIs answerAsItIs() {
        return new AnswerAsItIs();
    }

    /** A method that Tomcat would refuse itself is the edge's to answer, and what it cannot read has our form. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat() {
        return factory -> {
            factory.addConnectorCustomizers(connector -> connector.setAllowTrace(true), StarAdapter::on);
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ProblemValve()));
        };
    }
}
