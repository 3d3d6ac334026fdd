//! The paths of generated files.
//!
//! The names of types become names of files. The naming of types already gives simple names. The check here is independent
//! of it: a defect there becomes an error, and not a file outside the output folder.

use crate::error::{Error, ErrorKind, Result};
use crate::words::{DEVICES, has_word};

/// The longest name of a file or folder that all common file systems accept.
const LONGEST: usize = 255;

/// Checks a path: names of folders and then of a file, separated by `/`.
///
/// A name has small letters, digits, `_` and `-`; only that of the file has a dot, before its extension. So a path cannot
/// leave the output folder, two paths cannot differ only by case, and a file cannot have the name of a folder.
pub(super) fn check(path: &str) -> Result<()> {
    let problem =
        |message: String| Err(Error::new(ErrorKind::Name, message).of(format!("generated file {path:?}")));
    if let Some(long) = path.split('/').find(|name| name.len() > LONGEST) {
        return problem(format!(
            "expected a name of at most {LONGEST} bytes, found {} bytes; shorten the name in the schema",
            long.len()
        ));
    }
    let (folders, file) = path.rsplit_once('/').map_or((None, path), |(folders, file)| (Some(folders), file));
    let folders = folders.into_iter().flat_map(|folders| folders.split('/'));
    let is_valid = file.split_once('.').is_some_and(|(stem, extension)| {
        is_plain(extension) && folders.chain([stem]).all(|name| is_plain(name) && !has_word(DEVICES, name))
    });
    if is_valid {
        return Ok(());
    }
    problem("not a path below the output folder; please report this as a defect of the generator".to_owned())
}

fn is_plain(name: &str) -> bool {
    let is_allowed = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, b'_' | b'-');
    !name.is_empty() && name.bytes().all(is_allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_below_the_folder_is_accepted() {
        for path in ["mod.rs", "types/item_id.rs", "ews/types/con_.rs", "doc-pages.toml", "a/b/c/2.txt"] {
            assert!(check(path).is_ok(), "{path}");
        }
        assert!(check(&format!("{}.rs", "a".repeat(252))).is_ok());
    }

    #[test]
    fn path_that_could_lead_elsewhere_is_refused() {
        for path in [
            "",
            ".",
            "..",
            "/",
            "a",
            "../a.rs",
            "a/../b.rs",
            "a/./b.rs",
            "/a.rs",
            "a//b.rs",
            "a/",
            "a\\b.rs",
            "..\\a.rs",
            "c:a.rs",
            "c:/a.rs",
            "a\0.rs",
            "a\n.rs",
            "a b.rs",
            "a .rs",
            "a.rs ",
            "a.rs.",
            "a..rs",
            ".rs",
            ".a.rs",
            "a.",
            "a.b/c.rs",
            "con.rs",
            "nul.rs",
            "aux/a.rs",
            "types/prn.rs",
            "com1.txt",
            "A.rs",
            "Types/a.rs",
            "a.RS",
            "CON.rs",
            "\u{e4}.rs",
            "com\u{b9}.rs",
            "~/a.rs",
            "a.rs:stream",
        ] {
            let error = check(path).expect_err(path);
            assert_eq!(error.kind(), ErrorKind::Name);
            assert!(error.to_string().contains(&format!("{path:?}")), "{error}");
        }
    }

    #[test]
    fn name_longer_than_file_systems_accept_is_refused_with_a_remedy() {
        let error = check(&format!("types/{}.rs", "a".repeat(253))).expect_err("the name is too long");
        assert!(error.to_string().ends_with("found 256 bytes; shorten the name in the schema"), "{error}");
    }
}
