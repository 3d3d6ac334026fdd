//! Links, permissions and special files.

use std::os::unix::fs::{PermissionsExt as _, symlink};

use super::*;

#[test]
fn link_below_the_output_folder_is_refused_and_never_followed() {
    let set = files(&["mod.rs", "types/a.rs"]);
    let elsewhere = folder(&[("a.rs", &code("old")), ("gone.rs", &code("old")), ("b.rs", &code("old"))]);
    let before = entries(elsewhere.path());
    for (target, link) in [
        (elsewhere.path().to_owned(), "types"),
        (elsewhere.path().join("nothing"), "types"),
        (elsewhere.path().join("a.rs"), "mod.rs"),
        (elsewhere.path().join("nothing"), "mod.rs"),
    ] {
        let out = tempdir().expect("a temporary folder");
        symlink(&target, out.path().join(link)).expect("the link is created");
        let error = refused(&set, out.path(), link);
        assert_eq!(
            error,
            format!(
                "{link}: refusing to follow a link out of the output folder; replace it with the folder or file \
                 itself, or choose another folder"
            )
        );
        assert!(set.check(out.path(), "").is_err_and(|error| error.kind() == ErrorKind::Io));
        assert_eq!(entries(out.path()), [link]);
    }
    assert_eq!(entries(elsewhere.path()), before);
    assert_eq!(read(&elsewhere.path().join("a.rs")), code("old"));
}

#[test]
fn link_that_is_not_in_the_way_is_kept_with_its_target() {
    let elsewhere = folder(&[("gone.rs", &code("old"))]);
    let out = tempdir().expect("a temporary folder");
    symlink(elsewhere.path(), out.path().join("messages")).expect("the link is created");
    symlink(elsewhere.path().join("gone.rs"), out.path().join("gone.rs")).expect("the link is created");
    symlink("nothing", out.path().join(".ews-codegen-1-0.tmp")).expect("the link is created");
    files(&["mod.rs", "types/a.rs"]).write_and_prune(out.path()).expect("the files are written");
    let expected = [".ews-codegen-1-0.tmp", "gone.rs", "messages", "mod.rs", "types", "types/a.rs"];
    assert_eq!(entries(out.path()), expected);
    assert_eq!(entries(elsewhere.path()), ["gone.rs"]);
}

#[test]
fn output_folder_may_be_a_link_to_a_folder() {
    let out = folder(&[("real/gone.rs", &code("old"))]);
    let link = out.path().join("link");
    symlink("real", &link).expect("the link is created");
    files(&["types/a.rs", "mod.rs"]).write_and_prune(&link).expect("the files are written");
    assert_eq!(entries(out.path()), ["link", "real", "real/mod.rs", "real/types", "real/types/a.rs"]);

    fs::remove_file(&link).and_then(|()| symlink("nothing", &link)).expect("the link is replaced");
    let error = files(&["mod.rs"]).write(&link).expect_err("the link leads to nothing");
    assert!(error.to_string().ends_with(
        "link: expected a folder, found a link to nothing; create that folder, or remove the link"
    ));
}

#[test]
fn special_file_is_refused_without_opening_it() {
    let out = tempdir().expect("a temporary folder");
    let _socket = std::os::unix::net::UnixListener::bind(out.path().join("mod.rs")).expect("a socket");
    let error = refused(&files(&["mod.rs"]), out.path(), "mod.rs");
    assert!(error.starts_with("mod.rs: expected a file, found a special file; "), "{error}");
}

#[test]
fn read_only_folder_is_an_error_with_a_remedy_and_leaves_nothing() {
    let out = folder(&[("a.rs", &code("old")), ("types/a.rs", &code("old"))]);
    let types = out.path().join("types");
    let mode = |mode| fs::set_permissions(&types, fs::Permissions::from_mode(mode)).expect("a mode is set");
    mode(0o555);
    // The superuser may write to it.
    if File::create_new(types.join("probe")).is_err() {
        let error = refused(&files(&["a.rs", "types/a.rs"]), out.path(), "types");
        assert!(error.ends_with("; make it writable, or choose another folder"), "{error}");
        assert_eq!(entries(out.path()), ["a.rs", "types", "types/a.rs"]);
        assert_eq!(read(&out.path().join("a.rs")), code("old"));
    }
    mode(0o755);
}

#[test]
fn replaced_file_keeps_its_permissions() {
    let out = folder(&[("a.rs", &code("old"))]);
    let path = out.path().join("a.rs");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("the mode is set");
    files(&["a.rs", "b.rs"]).write(out.path()).expect("the files are written");
    let mode = |name: &str| {
        fs::metadata(out.path().join(name)).expect("the file exists").permissions().mode() & 0o777
    };
    assert_eq!(mode("a.rs"), 0o640);
    let usual = folder(&[("c.rs", "")]);
    let usual = fs::metadata(usual.path().join("c.rs")).expect("the file exists").permissions().mode();
    assert_eq!(mode("b.rs"), usual & 0o777);
}
