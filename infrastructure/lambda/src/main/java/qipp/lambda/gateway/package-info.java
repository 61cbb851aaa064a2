/** What API Gateway hands to a function and takes from it, as the edge knows requests and responses. */
package qipp.lambda.gateway;
