/** What a file holds before anything is made of it: sheets of cells. */
package qipp.domain.sheet;
