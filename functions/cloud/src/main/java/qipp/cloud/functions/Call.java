package qipp.cloud.functions;

import qipp.domain.caller.Caller;

/** What is asked for, and by whom. */
public record Call<I>(Caller caller, I input) {}
