/** Signs people in on one machine, for development and trials: an issuer of its own, for this machine alone. */
package qipp.embedded.signin;
