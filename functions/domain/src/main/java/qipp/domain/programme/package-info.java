/** A savings programme: policy as data. */
package qipp.domain.programme;
