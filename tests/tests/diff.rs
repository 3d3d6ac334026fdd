//! What changed between two schemas, as text and as JSON.

use ews_codegen::Diff;
use ews_tests::shared;

fn diff(old: &str, new: &str) -> Diff {
    let folder = ews_tests::root().join("tests/history");
    Diff::load(&folder.join(old), &folder.join(new)).expect("both load")
}

#[test]
fn as_text() {
    let all = [
        diff("Exchange2007_SP1", "Exchange2010_SP1"),
        diff("Exchange2010_SP1", "V2016_10_10"),
        diff("V2016_10_10", "Exchange2007_SP1"),
    ];
    insta::assert_snapshot!(all.map(|diff| diff.to_string()).join("\n"));
}

#[test]
fn as_json() {
    insta::assert_snapshot!(diff("Exchange2010_SP1", "V2016_10_10").to_json().expect("it is JSON"));
}

#[test]
fn a_schema_and_itself() {
    let same = diff("V2016_10_10", "V2016_10_10");
    assert!(same.changes.is_empty() && !same.breaks());
}

#[test]
fn two_neighbouring_versions() {
    let Some(folder) = shared::folder("schemas") else { return };
    let old = folder.join("Exchange2010_SP1");
    let diff = Diff::load(&old, &folder.join("Exchange2010_SP2")).expect("both load");
    insta::assert_snapshot!(diff);
}
