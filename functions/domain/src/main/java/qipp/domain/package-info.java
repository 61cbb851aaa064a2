/** What a QIPP programme is: its trackers, rules, ratings and merges, in plain Java that asks for nothing and knows no file, store or network. */
package qipp.domain;
