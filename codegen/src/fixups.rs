//! Facts that the schema does not state: one function for each, with its reason.
//!
//! A fixup that has nothing to do in a schema that knows the components it is about fails, so that it
//! does not outlive its reason. In a schema that does not know them it does nothing.

use crate::schema::Name;

/// Values that must not reach a log: tokens, security contexts, secrets and encrypted data. A type with
/// its elements, attributes (`@`) and text (`.`).
const SECRET: &[(&str, &[&str])] = &[
    ("ClientAccessTokenType", &["t:TokenValue"]),
    ("ClientExtensionType", &["@Etoken"]),
    ("EncryptedSharedFolderDataType", &["t:Token", "t:Data"]),
    (
        "NetworkItemType",
        &["t:ClientPublishSecret", "t:ClientToken", "t:ClientToken2", "t:RefreshToken2", "t:SessionHandle"],
    ),
    ("ProxySecurityContextType", &["."]),
    ("SerializedSecurityContextType", &["t:UserSid", "t:GroupSids", "t:RestrictedGroupSids"]),
];

/// Returns `true` if `Debug` must hide an element, attribute or text of a type, named as in [`SECRET`].
pub(crate) fn is_secret(owner: &Name, part: &str) -> bool {
    SECRET.iter().any(|(name, parts)| *name == owner.local && parts.contains(&part))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::SECRET;

    #[test]
    fn every_secret_is_in_the_schema() {
        let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
        let files = crate::generate(&schemas).expect("the schema generates");
        let hidden: usize = files.iter().map(|(_, text)| text.matches("rt::Redacted").count()).sum();
        assert_eq!(hidden, SECRET.iter().map(|(_, parts)| parts.len()).sum::<usize>());
    }
}
