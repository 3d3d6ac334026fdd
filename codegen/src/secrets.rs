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

/// Returns what `Debug` may show of an element, attribute or text of a type, named as in [`SECRET`].
pub(crate) fn shown(owner: &Name, part: &str) -> Shown {
    let is_secret = SECRET.iter().any(|(name, parts)| *name == owner.local && parts.contains(&part));
    if is_secret { Shown::Nothing } else { Shown::Whole }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::SECRET;
    use crate::pipeline::generate;

    #[test]
    fn every_hidden_value_is_in_the_schema() {
        let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
        let files = generate(&schemas).expect("the schema generates");
        let count: usize = files.iter().map(|(_, text)| text.matches("rt::Redacted").count()).sum();
        assert_eq!(count, SECRET.iter().map(|(_, parts)| parts.len()).sum::<usize>());
    }
}
