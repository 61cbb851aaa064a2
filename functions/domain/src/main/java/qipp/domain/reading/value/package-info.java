/** What a column takes: from what stands in a cell to a value, or to what is wrong with it. */
package qipp.domain.reading.value;
