/** From a tracker that was sent to what is wrong with it and what it says. */
package qipp.domain.checking;
