/** What the adapters of AWS share: how they connect, and which failures pass. */
package qipp.cloud.aws;
