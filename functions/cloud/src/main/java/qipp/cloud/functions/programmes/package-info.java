/** Policies are drafted, approved and read. */
package qipp.cloud.functions.programmes;
