/** Events of storage, as AWS and CloudEvents write them: bytes in, what the functions take out. */
package qipp.cloud.events;
