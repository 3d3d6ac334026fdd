//! Both syncs against a simulated mailbox, with faults of the server and kills of the program.
//!
//! `SYNC_RUNS` and `SYNC_SEED` set the number of runs and the first seed.

use ews_tests::sync_model::client::Bug;
use ews_tests::sync_model::folders::FoldersKind;
use ews_tests::sync_model::items::ItemsKind;
use ews_tests::sync_model::kind::Kind;
use ews_tests::sync_model::{check, finds};
use ews_tests::{env_number, print_always};

/// Checks half of the runs with one of the syncs.
fn check_half<K: Kind>(name: &str) {
    let (runs, seed) = (env_number("SYNC_RUNS", 6_000).div_ceil(2), env_number("SYNC_SEED", 0));
    let (mut exchanges, mut starts, mut comparisons) = (0, 0, 0);
    for seed in seed..seed + runs {
        let counts = check::<K>(seed);
        exchanges += counts.exchanges;
        starts += counts.starts;
        comparisons += counts.comparisons;
    }
    assert!(comparisons as u64 >= runs, "expected a comparison in each run");
    print_always(&format!(
        "sync of {name}: {runs} runs from seed {seed}, {exchanges} exchanges, {starts} starts, {comparisons} comparisons"
    ));
}

#[test]
fn copy_of_items_equals_the_mailbox() {
    check_half::<ItemsKind>("items");
}

#[test]
fn copy_of_folders_equals_the_mailbox() {
    check_half::<FoldersKind>("folders");
}

#[test]
fn program_that_breaks_a_rule_is_found() {
    for bug in [
        Bug::StateFirst,
        Bug::ChangesFirst,
        Bug::KeepsStore,
        Bug::KeepsState,
        Bug::NoStaging,
        Bug::KeepsStaging,
        Bug::PassesOver,
        Bug::NeverDeletes,
    ] {
        let found = (0..2_000).find(|seed| finds::<ItemsKind>(*seed, bug));
        assert!(found.is_some(), "no run shows {bug:?}");
    }
}
