/** Who is calling and what they may do. */
package qipp.domain.caller;
