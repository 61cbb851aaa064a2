/** What was cut off is finished, and what is over is taken away. */
package qipp.cloud.functions.sweeping;
