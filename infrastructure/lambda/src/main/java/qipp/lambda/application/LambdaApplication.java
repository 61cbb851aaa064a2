package qipp.lambda.application;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.cloud.function.context.config.ContextFunctionCatalogAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * What Spring Cloud Function starts: the catalogue of functions and the one that is asked for. Nothing is scanned, nothing
 * else is configured by itself.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration(ContextFunctionCatalogAutoConfiguration.class)
@Import(LambdaBeans.class)
class LambdaApplication {}
