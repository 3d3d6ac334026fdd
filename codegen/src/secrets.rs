//! The values that `Debug` must hide or shorten. A test fails if an entry is not in `schemas/`; an entry for a type that a schema
//! lacks is ignored.

use crate::rust::Shown;
use crate::schema::Name;

/// Values that must not reach a log: tokens, security contexts, secrets and encrypted data. A type with
/// its elements, attributes (`@`) and text (`.`).
const SECRET: &[(&str, &[&str])] = &[
    ("ClientAccessTokenType", &["t:TokenValue"]),
    ("ClientExtensionType", &["@Etoken"]),
    ("ContactItemType", &["t:SkypeAuthCertificate"]),
    ("EncryptedSharedFolderDataType", &["t:Token", "t:Data"]),
    (
        "NetworkItemType",
        &["t:ClientPublishSecret", "t:ClientToken", "t:ClientToken2", "t:RefreshToken2", "t:SessionHandle"],
    ),
    ("PeopleTokenType", &["t:TokenValue"]),
    ("ProxySecurityContextType", &["."]),
    ("SerializedSecurityContextType", &["t:UserSid", "t:GroupSids", "t:RestrictedGroupSids"]),
];

/// Values that can be a whole message. A type with its text (`.`), like [`SECRET`].
const LARGE: &[(&str, &[&str])] = &[("MimeContentType", &["."]), ("MimeContentUTF8Type", &["."])];

/// Returns what `Debug` may show of an element, attribute or text of a type, named as in [`SECRET`].
pub(crate) fn shown(owner: &Name, part: &str) -> Shown {
    let lists = |list: &[(&str, &[&str])]| {
        list.iter().any(|(name, parts)| *name == owner.local && parts.contains(&part))
    };
    if lists(SECRET) {
        Shown::Nothing
    } else if lists(LARGE) {
        Shown::Length
    } else {
        Shown::Whole
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{LARGE, SECRET};
    use crate::pipeline::generate;

    #[test]
    fn every_hidden_value_is_in_the_schema() {
        let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
        let files = generate(&schemas).expect("the schema generates");
        for (list, shown) in [(SECRET, "rt::Redacted"), (LARGE, "rt::Length(")] {
            let count: usize = files.iter().map(|(_, text)| text.matches(shown).count()).sum();
            assert_eq!(count, list.iter().map(|(_, parts)| parts.len()).sum::<usize>(), "{shown}");
        }
    }
}
