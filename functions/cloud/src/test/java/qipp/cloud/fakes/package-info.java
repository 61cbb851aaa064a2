/** Stand-ins for stores and issuers, for tests of every module. */
package qipp.cloud.fakes;
